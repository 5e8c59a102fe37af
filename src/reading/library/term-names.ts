/** One id, one name: the glossary of all stories shows a term once, so that two names would hide one of them. */
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
    rule: 'term-by-two-names',
    what: {
      en: `The term \`${id}\` is "${target}" here and "${first.target}" in ${first.file}:${first.line}.`,
      ja: `用語 \`${id}\` が、ここでは「${target}」、${first.file}:${first.line} では「${first.target}」です。`,
    },
    cure: {
      en: `Call it "${first.target}" here too and list the other under \`also\`, or give this one another \`id\`.`,
      ja: `ここでも「${first.target}」とし、別名は \`also\` に書いてください。別の用語なら、\`id\` を変えてください。`,
    },
  }
}

/** A story that is too broken to have a date comes last. */
function oldestFirst(a: ReadStory, b: ReadStory): number {
  if (a.story && b.story) return byAge(a.story, b.story)
  return Number(a.story === null) - Number(b.story === null) || (a.slug < b.slug ? -1 : 1)
}
