/** Keys that are written twice: one by one, or in a group where an entry of a list has lost its dash. */
import { type Document, isPair, isScalar, isSeq, visit, type YAMLMap } from 'yaml'
import { type Fault, fault } from '../../messages/fault.ts'

/** Every key that is there already, in its group. */
export function duplicatesIn(document: Document.Parsed): PlacedFault[] {
  const twice: Key[] = []
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>()
      for (const key of keysOf(map)) {
        if (seen.has(key.name)) twice.push(key)
        seen.add(key.name)
      }
    },
  })
  const dashes = lostDashes(document, new Set(twice.map(({ offset }) => offset)))
  const explained = new Set(dashes.flatMap(({ keys }) => keys))
  const single = twice.filter(({ offset }) => !explained.has(offset))
  return [...dashes.map(({ keys: _, ...dash }) => dash), ...single.map(doubled)]
}

const doubled = ({ name, offset }: Key): PlacedFault => ({
  offset,
  fault: fault('duplicate-key', { key: name }),
})

interface PlacedFault {
  readonly offset: number
  readonly fault: Fault
}

/** `offset`: where the entry begins that has no dash. */
interface LostDash extends PlacedFault {
  /** Offsets of all keys that are there twice because of it. */
  readonly keys: readonly number[]
}

/** @param duplicates offsets of keys that are there twice */
function lostDashes(document: Document.Parsed, duplicates: ReadonlySet<number>): LostDash[] {
  const found: LostDash[] = []
  visit(document, {
    Map(_, map, path) {
      const twice = keysOf(map).filter(({ offset }) => duplicates.has(offset))
      const [first] = twice
      const list = path.at(-2)
      const name = isPair(list) && isScalar(list.key) ? String(list.key.value) : null
      // A line of dialogue has no second key that could be there twice.
      if (!first || twice.length < (name === 'say' ? 1 : 2) || !isSeq(path.at(-1))) return
      found.push({
        offset: first.offset,
        keys: twice.map(({ offset }) => offset),
        fault: fault('missing-dash', { list: name, keys: named(twice), first: first.name }),
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
const named = (keys: readonly Key[]): readonly string[] =>
  [...new Set(keys.map(({ name }) => name))].slice(0, 3)
