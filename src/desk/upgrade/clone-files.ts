/** The files of a clone of Yonkoma's repository: whose they are, and which of its stories are the owner's. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { cameWithClone } from './came-with.ts'
import { fingerprintAt } from './change.ts'

/** What a package has in their place, or only the repository needs. */
const engineNames = [
  'src',
  'bin',
  'bench',
  'examples',
  'tests',
  '.ci',
  '.devcontainer/devcontainer.json',
  '.github/pull_request_template.md',
  '.github/screenshot.png',
  '.github/workflows/story.yml',
  'content/handbook',
  // By name: a folder `docs` of an older clone is the owner's.
  'docs/README.md',
  'docs/add-a-language.md',
  'docs/handbook',
  'docs/handbook.ja.md',
  'docs/handbook.md',
  'docs/make-it-yours.md',
  'docs/models.md',
  'docs/rules.ja.md',
  'docs/rules.md',
  'docs/updating.md',
  'docs/your-own-site.md',
  'content/RULES.ja.md',
  'content/RULES.md',
  'astro.config.mjs',
  'biome.json',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'package-lock.json',
  'playwright.config.ts',
  'stylelint.config.mjs',
  'tsconfig.json',
]

/** Folders and files that may have come with the clone and may be the owner's. */
const sharedNames = ['content', 'public', 'LICENSE', 'README.md']

export interface CloneFiles {
  /** Paths from the root, with `/`. */
  readonly engine: readonly string[]
  /** As they came. */
  readonly unchanged: readonly string[]
  /** The owner's own, and what the owner has changed. */
  readonly own: readonly string[]
}

export function cloneFiles(root: string): CloneFiles {
  const engine = filesIn(root, engineNames)
  const shared = filesIn(root, sharedNames).filter((path) => !engine.includes(path))
  const came = (path: string): boolean => cameWithClone(fingerprintAt(join(root, path)))
  return {
    engine,
    unchanged: shared.filter(came),
    own: shared.filter((path) => !came(path)),
  }
}

export interface CameStories {
  /** Slugs. Nobody has changed them, and nothing that stays links to them. */
  readonly leftOut: readonly string[]
  /** Slug → path of the file for which it stays: one of it that the owner has changed, or one that links to it. */
  readonly kept: ReadonlyMap<string, string>
}

/** The stories that came with a clone. */
export function cameStories(root: string, { unchanged, own }: CloneFiles): CameStories {
  const came = new Set(unchanged.map(slugOf).filter((slug) => slug !== undefined))
  const kept = new Map<string, string>()
  for (const path of own) if (came.has(slugOf(path) ?? '')) kept.set(slugOf(path) ?? '', path)
  const queue = own.filter((path) => /^content\/(pages|stories)\/.*\.mdx$/.test(path))
  for (let path = queue.shift(); path !== undefined; path = queue.shift())
    for (const slug of linkedIn(join(root, path))) {
      if (!came.has(slug) || kept.has(slug)) continue
      kept.set(slug, path)
      queue.push(...unchanged.filter((file) => slugOf(file) === slug && file.endsWith('.mdx')))
    }
  return { leftOut: [...came].filter((slug) => !kept.has(slug)), kept }
}

export const slugOf = (path: string): string | undefined => /^content\/stories\/([^/]+)\//.exec(path)?.[1]

const linkedIn = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bstory:|\/stories\/)([\w-]+)/g)].map(([, slug = '']) => slug)

/** Links are not followed: what they lead to is somebody else's. */
function filesIn(root: string, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const found = lstatSync(join(root, name), { throwIfNoEntry: false })
    if (found === undefined || basename(name) === 'node_modules') return []
    if (!found.isDirectory()) return [name]
    return filesIn(
      root,
      readdirSync(join(root, name)).map((below) => `${name}/${below}`),
    )
  })
}
