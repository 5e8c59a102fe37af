/** A lint that remembers, also from one command to the next: only stories whose comic has changed are judged. */
import { cacheFile, fingerprint, isThere, readOrMake } from '../cache.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import type { Problem } from '../problem.ts'
import type { Story } from '../stories/story.ts'

type Lint = (stories: readonly Story[]) => Promise<readonly Problem[]>

/** The drawing code is loaded for a comic that has changed: without it a check begins in two thirds of the time. */
const lintComics: Lint = async (stories) => (await import('../comic/lint.ts')).lintComics(stories)

/** @param lint judges each story by itself */
export async function keptLint(stories: readonly Story[], lint: Lint = lintComics): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const story of stories) {
    const judged = async () => Buffer.from(JSON.stringify(await lint([story])))
    const kept = Buffer.from(await readOrMake(fileOf(story), judged)).toString()
    problems.push(...(JSON.parse(kept) as readonly Problem[]))
  }
  return problems
}

/** Stories whose comic was judged before, and so was drawn. */
export async function judgedBefore(stories: readonly Story[]): Promise<readonly Story[]> {
  const known = await Promise.all(stories.map((story) => isThere(fileOf(story))))
  return stories.filter((_, index) => known[index])
}

function fileOf({ slug, original, editions }: Story): string {
  const comics = Object.values(editions).map(({ locale, comic }) => [locale, comic])
  const code = codeHash('src/desk/kept-lint.ts')
  return cacheFile('lint', `${fingerprint(JSON.stringify([slug, original, comics]), code, facesHash())}.json`)
}
