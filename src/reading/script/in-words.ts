import { isMap, isScalar, isSeq, parse, parseDocument, stringify } from 'yaml'

interface Edit {
  readonly range: readonly [start: number, end: number]
  readonly words: string
}

/**
 * A script in another language: everything as it was typed, but for the words.
 * @param script YAML of an original
 * @param translation YAML of the words alone, in the same order
 * @throws where it has words of which the script has none
 */
export const inWords = (script: string, translation: string): string =>
  edits(parseDocument(script).contents, parse(translation))
    .toSorted((a, b) => b.range[0] - a.range[0])
    .reduce(
      (text, { range: [start, end], words }) =>
        text.slice(0, start) + stringify(words, { lineWidth: 0 }).trimEnd() + text.slice(end),
      script,
    )

/** Where a line has a speaker, and a sound a place, the words are one value among others. */
function edits(node: unknown, words: unknown): readonly Edit[] {
  if (Array.isArray(words) && isSeq(node)) return words.flatMap((one, at) => edits(node.items[at], one))
  if (typeof words === 'object' && isMap(node))
    return Object.entries(words ?? {}).flatMap(([key, one]) => edits(node.get(key, true), one))
  if (isMap(node)) return edits(node.get('words', true) ?? node.items[0]?.value, words)
  if (!isScalar(node) || !node.range) throw new Error(`The script has no place for ${String(words)}`)
  return [{ range: [node.range[0], node.range[1]], words: String(words) }]
}
