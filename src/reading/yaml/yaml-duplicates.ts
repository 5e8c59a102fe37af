/** Keys that are written twice: one by one, or in a group where an entry of a list has lost its dash. */
import { type Document, isPair, isScalar, isSeq, visit, type YAMLMap } from 'yaml'
import { alike, type Fault } from '../../problem.ts'

/** Every key that is there already, in its group. */
export function duplicatesIn(document: Document.Parsed): (Fault & { readonly offset: number })[] {
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

const doubled = ({ name, offset }: Key): Fault & { readonly offset: number } => ({
  offset,
  rule: 'duplicate-key',
  what: {
    en: `\`${name}\` is written twice in one place.`,
    ja: `同じ場所に \`${name}\` が2回書かれています。`,
  },
  cure: { en: 'Keep one of the two.', ja: 'どちらか1つを残してください。' },
})

interface LostDash extends Fault {
  /** Where the entry begins that has no dash. */
  readonly offset: number
  /** Offsets of all keys that are there twice because of it. */
  readonly keys: readonly number[]
}

/** @param duplicates offsets of keys that are there twice */
function lostDashes(document: Document.Parsed, duplicates: ReadonlySet<number>): LostDash[] {
  if (duplicates.size < 2) return []
  const found: LostDash[] = []
  visit(document, {
    Map(_, map, path) {
      const twice = keysOf(map).filter(({ offset }) => duplicates.has(offset))
      const [first] = twice
      if (!first || twice.length < 2 || !isSeq(path.at(-1))) return
      const list = path.at(-2)
      const name =
        isPair(list) && isScalar(list.key) ? alike(String(list.key.value)) : { en: 'the list', ja: '一覧' }
      const keys = named(twice)
      found.push({
        offset: first.offset,
        keys: twice.map(({ offset }) => offset),
        rule: 'missing-dash',
        what: {
          en: `An entry of \`${name.en}\` has ${keys.join(', ')} twice: the entry that begins here has no \`- \`.`,
          ja: `\`${name.ja}\` の1件の中に ${keys.join('、')} が2回あります。ここから次の1件が始まるのに、\`- \` がありません。`,
        },
        cure: {
          en: `Write \`- \` before its first key: - ${first.name}: …`,
          ja: `最初の項目名の前に \`- \` をつけて、- ${first.name}: … と書いてください。`,
        },
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
  [...new Set(keys.map(({ name }) => `\`${name}\``))].slice(0, 3)
