/** Everything that an upgrade would do, before anything is done. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Said } from '../../messages/editor-words.ts'
import type { Upgrade } from './carry-out.ts'
import { type Change, change } from './change.ts'
import { type Committed, committed } from './committed.ts'
import { type Migration, migrations, type Steps } from './migrations.ts'
import { engineVersion, versionFile } from './version.ts'

interface Planned {
  readonly upgrade: Upgrade
  readonly steps: readonly (Steps & Pick<Migration, 'name' | 'version'>)[]
  /** Paths of files of the engine's that git never had: they are the owner's. */
  readonly stay: readonly string[]
  /** Paths of files that git could not bring back as they are. */
  readonly atRisk: readonly string[]
}

/** @returns what hinders a migration, where something does */
export async function planUpgrade(root: string): Promise<Planned | { readonly faults: readonly Said[] }> {
  const steps: Planned['steps'][number][] = []
  for (const { name, version, plan } of migrations) {
    const found = await plan(root)
    if (found && 'faults' in found) return found
    if (found) steps.push({ ...found, name, version })
  }
  const version = engineVersion()
  const record = change(root, versionFile, { text: `${version}\n`, why: 'version' })
  const wanted = [...steps.flatMap(({ changes }) => changes), ...(record ? [record] : [])]
  const git = committed(root)
  const stay = wanted.filter((one) => one.text === null && git?.files.has(one.path) === false)
  const changes = wanted.filter((one) => !stay.includes(one))
  const lost = changes.filter(({ before }) => before !== null)
  return {
    upgrade: { version, copies: git || lost.length === 0 ? null : freeFolder(root, version), changes },
    steps,
    stay: pathsOf(stay),
    atRisk: git ? pathsOf(lost.filter(({ path }) => !isSafe(path, git))) : [],
  }
}

const isSafe = (path: string, { files, changed }: Committed): boolean => files.has(path) && !changed.has(path)

const pathsOf = (changes: readonly Change[]): readonly string[] => changes.map(({ path }) => path)

/** From the root. */
function freeFolder(root: string, version: string, number = 1): string {
  const name = `before-${version}${number > 1 ? `-${number}` : ''}`
  return existsSync(join(root, name)) ? freeFolder(root, version, number + 1) : name
}
