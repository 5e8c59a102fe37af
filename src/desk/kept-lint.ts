/** A lint that remembers: while an editor writes one story, the others are not judged again. */
import { fingerprint } from '../cache.ts'
import { lintComics } from '../comic/lint.ts'
import type { Problem } from '../problem.ts'
import type { Story } from '../stories/story.ts'

type Lint = (stories: readonly Story[]) => Promise<readonly Problem[]>

/** @param lint judges each story by itself */
export function keptLint(lint: Lint = lintComics): Lint {
  const kept = new Map<string, { readonly key: string; readonly problems: readonly Problem[] }>()
  const judge = async (story: Story): Promise<readonly Problem[]> => {
    const key = fingerprint(JSON.stringify([story.original, story.editions]))
    const known = kept.get(story.slug)
    if (known?.key === key) return known.problems
    const problems = await lint([story])
    kept.set(story.slug, { key, problems })
    return problems
  }
  return async (stories) => {
    const problems: Problem[] = []
    for (const story of stories) problems.push(...(await judge(story)))
    return problems
  }
}
