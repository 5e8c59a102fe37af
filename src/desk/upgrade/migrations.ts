/** What moves the content of a site forward, oldest first. Each finds by itself whether there is something to do. */
import type { Said } from '../../messages/editor-words.ts'
import type { upgradeWords } from '../../messages/en/upgrade.ts'
import type { Change } from './change.ts'
import { cloneToSite } from './clone.ts'

export interface Migration {
  readonly name: keyof (typeof upgradeWords)['migrations']
  /** The first that needs it. */
  readonly version: string
  /** @returns null where there is nothing to do */
  readonly plan: (root: string) => Promise<Plan | null>
}

export type Plan = Steps | { readonly faults: readonly Said[] }

export interface Steps {
  readonly changes: readonly Change[]
  /** What the owner should know besides. */
  readonly notes: readonly Said[]
}

export const migrations: readonly Migration[] = [
  { name: 'clone-to-site', version: '0.2.0', plan: cloneToSite },
]
