/** One id, one name: the glossary of all stories shows a term once, so that two names would hide one of them. */
import { fault } from '../../messages/fault.ts'
import type { Problem } from '../../problem.ts'
import { byAge } from '../../stories/order.ts'
import type { ReadStory } from '../folder.ts'
import type { TermName } from '../outside.ts'

/** Every place where a story calls a term otherwise than the first story that explained it, in the same language. */
export function checkTermNames(stories: readonly ReadStory[]): Problem[] {
  const names = stories.toSorted(oldestFirst).flatMap(({ outside }) => outside.terms)
  const first = new Map<string, TermName>()
  return names.flatMap((name): Problem[] => {
    const key = `${name.locale} ${name.id}`
    const known = first.get(key)
    if (!known) first.set(key, name)
    return known && known.target !== name.target ? [twoNames(name, known)] : []
  })
}

function twoNames({ file, line, column, id, target }: TermName, first: TermName): Problem {
  return {
    file,
    line,
    column,
    severity: 'warning',
    ...fault('term-by-two-names', {
      id,
      here: target,
      first: first.target,
      place: `${first.file}:${first.line}`,
    }),
  }
}

/** A story that is too broken to have a date comes last. */
function oldestFirst(a: ReadStory, b: ReadStory): number {
  if (a.story && b.story) return byAge(a.story, b.story)
  return Number(a.story === null) - Number(b.story === null) || (a.slug < b.slug ? -1 : 1)
}
