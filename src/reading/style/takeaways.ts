/** Takeaways that say what another one, the title or the summary has said already. */
import { houseStyle } from '../../languages/house-style.ts'
import { fault } from '../../messages/fault.ts'
import type { Finding } from './finding.ts'
import type { Passage, StyledEdition } from './passages.ts'

/** How much of two sentences must be alike, from 0 to 1: pairs of letters, counted as Dice did. */
const nearlyTheSame = { takeaway: 0.75, head: 0.9 } as const

export function repeatedTakeaways({ locale, passages }: StyledEdition): Finding[] {
  const takeaways = passages.filter(({ kind }) => kind === 'takeaway').map(withPairs)
  const heads = passages.flatMap(({ kind, text }) =>
    kind === 'title' || kind === 'summary'
      ? [
          text,
          ...houseStyle(locale)
            .sentences(text)
            .map((sentence) => sentence.text),
        ].map((words) => ({
          kind,
          pairs: pairsOf(words),
        }))
      : [],
  )
  return takeaways.flatMap(({ passage, pairs }, index): Finding[] => {
    const twin = takeaways
      .slice(0, index)
      .findIndex((other) => likeness(pairs, other.pairs) >= nearlyTheSame.takeaway)
    const head = heads.find((other) => likeness(pairs, other.pairs) >= nearlyTheSame.head)
    const of = twin >= 0 ? twin + 1 : head?.kind
    return of === undefined ? [] : [{ passage, index: 0, ...fault('repeated-takeaway', { of }) }]
  })
}

const withPairs = (passage: Passage) => ({ passage, pairs: pairsOf(passage.text) })

type Pairs = ReadonlyMap<string, number>

/** How often each two neighbouring letters or figures occur; case, width and punctuation do not count. */
function pairsOf(text: string): Pairs {
  const signs = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  const found = new Map<string, number>()
  for (let index = 0; index + 1 < signs.length; index++) {
    const pair = signs.slice(index, index + 2)
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

/** @returns 0 for nothing alike, 1 for the same letters */
function likeness(a: Pairs, b: Pairs): number {
  let common = 0
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0)
  const total = sum(a) + sum(b)
  return total === 0 ? 0 : (2 * common) / total
}

const sum = (pairs: Pairs): number => [...pairs.values()].reduce((total, count) => total + count, 0)
