/** The folders that nobody may lose. */
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import type { diskWords } from '../messages/en/disk.ts'
import { siteRoot } from './places.ts'

/** Absolute paths, links not followed. */
export interface Around {
  readonly root: string
  readonly content: string
  readonly cache: string
  readonly home: string
}

/** `YONKOMA_CONTENT` and `YONKOMA_CACHE` say where content and kept results lie, from the site's root. */
export const around = (environment: NodeJS.ProcessEnv = process.env, root = siteRoot): Around => ({
  root,
  content: resolve(root, environment['YONKOMA_CONTENT'] || 'content'),
  cache: resolve(root, environment['YONKOMA_CACHE'] || '.cache'),
  home: homedir(),
})

/** Why a folder cannot be taken, in the words of an editor's language. */
export type Reason = (reasons: (typeof diskWords)['reasons']) => string

export interface Precious {
  readonly path: string
  /** Why a folder that has it inside cannot be taken. */
  readonly inIt: Reason
  /** Why a folder inside it cannot be taken; null if one can. */
  readonly inside: Reason | null
}

export const precious = ({ root, content, cache, home }: Around): readonly Precious[] => [
  { path: content, inIt: hasStories, inside: amongStories },
  { path: resolve(content, 'stories'), inIt: hasStories, inside: amongStories },
  { path: resolve(root, '.git'), inIt: (say) => say.hasHistory(), inside: (say) => say.isInside('.git') },
  ...['src', 'public', 'node_modules'].map(
    (name): Precious => ({
      path: resolve(root, name),
      inIt: (say) => say.has(name),
      inside: (say) => say.isInside(name),
    }),
  ),
  { path: root, inIt: (say) => say.hasProject(), inside: null },
  { path: cache, inIt: (say) => say.hasCache(), inside: null },
  { path: home, inIt: (say) => say.hasHome(), inside: null },
]

const hasStories: Reason = (say) => say.hasStories()
const amongStories: Reason = (say) => say.amongStories()
