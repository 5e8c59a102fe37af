/** Keys that stand twice: one by one, or in a group where an entry of a list has lost its dash. */
import { type Document, isPair, isScalar, isSeq, visit, type YAMLMap } from 'yaml'
import type { Explanation } from './explanation.ts'

export interface LostDash extends Explanation {
  /** Where the entry begins that has no dash. */
  readonly offset: number
  /** Offsets of all keys that stand twice because of it. */
  readonly keys: readonly number[]
}

/** @param duplicates offsets of keys that stand twice */
export function lostDashes(document: Document.Parsed, duplicates: ReadonlySet<number>): LostDash[] {
  if (duplicates.size < 2) return []
  const found: LostDash[] = []
  visit(document, {
    Map(_, map, path) {
      const twice = keysOf(map).filter(({ offset }) => duplicates.has(offset))
      const [first] = twice
      if (!first || twice.length < 2 || !isSeq(path.at(-1))) return
      const list = path.at(-2)
      const name = isPair(list) && isScalar(list.key) ? String(list.key.value) : 'the list'
      found.push({
        offset: first.offset,
        keys: twice.map(({ offset }) => offset),
        rule: 'missing-dash',
        what: `An entry of \`${name}\` has ${named(twice)} twice: the entry that begins here has no \`- \`.`,
        cure: `Write \`- \` before its first key: - ${first.name}: …`,
      })
    },
  })
  return found
}

interface Key {
  readonly name: string
  readonly offset: number
}

const keysOf = (map: YAMLMap): Key[] =>
  map.items.flatMap(({ key }) =>
    isScalar(key) && key.range ? [{ name: String(key.value), offset: key.range[0] }] : [],
  )

/** The first three are enough to find the place. */
const named = (keys: readonly Key[]): string =>
  [...new Set(keys.map(({ name }) => `\`${name}\``))].slice(0, 3).join(', ')
