/**
 * A text is cut where its script changes, never by a dictionary: where one ends a word, another does not, and index and
 * query would miss each other. A key begins at every place where a reader may begin, and is found by its beginning:
 *
 *   東北新幹線 → 東北新幹 北新幹線 新幹線 幹線 線       ロックイン → ロツクイン ツクイン クイン イン
 */
import { fold } from './fold.ts'

/** Characters of one script, folded. */
export interface Run {
  readonly script: 'latin' | 'katakana' | 'hiragana' | 'han'
  readonly text: string
  /** Where the run before ends at once: `open-weight`, 食べる. */
  readonly joins: boolean
}

/** The words of a text, in order. */
export function runs(text: string): Run[] {
  const folded = fold(text).replace(thousands, '')
  let end = 0
  return [...folded.matchAll(run)].flatMap(({ 0: found, index, groups }) => {
    const joins = joint.test(folded.slice(end, index)) && index > 0
    end = index + found.length
    const [script = 'latin'] = scripts.filter((name) => groups?.[name] !== undefined)
    const own = plain(found)
    return own === '' ? [] : [{ script, text: own, joins }]
  })
}

/** How often each key stands in a text. */
export function keysOf(text: string, into = new Map<string, number>()): Map<string, number> {
  const all = runs(text)
  for (const [index, { script, text: own }] of all.entries()) {
    const next = all[index + 1]
    const after = next?.joins ? next : undefined
    for (const key of keysOfRun[script](own, after)) into.set(key, (into.get(key) ?? 0) + 1)
  }
  for (const joined of compounds(all)) into.set(joined, (into.get(joined) ?? 0) + 1)
  return into
}

/** `open`, `weight` → `openweight` where a hyphen or a point joins them. */
export function compounds(all: readonly Run[]): string[] {
  const found: string[] = []
  let [whole, parts] = ['', 0]
  for (const [index, { script, text, joins }] of all.entries()) {
    const goesOn = script === 'latin' && joins && all[index - 1]?.script === 'latin'
    if (!goesOn && parts > 1) found.push(whole)
    whole = script !== 'latin' ? '' : goesOn ? whole + text : text
    parts = goesOn ? parts + 1 : 1
  }
  return parts > 1 ? [...found, whole] : found
}

/** Longest keys of kanji and of hiragana; of katakana, whose words are long, the whole word. */
export const longest = { han: 4, hiragana: 3, katakana: 12 } as const

/** The first kana after a single kanji belongs to it: 止ま of 止まる and of 止まった. */
export const withEnding = (han: string, after: Run | undefined): string =>
  han.length === 1 && after?.script === 'hiragana' ? han + [...after.text][0] : han

const keysOfRun: Record<Run['script'], (text: string, after: Run | undefined) => string[]> = {
  latin: (text) => [text],
  katakana: (text) => suffixes(text, longest.katakana).filter((key) => key.length > 1 || key === text),
  hiragana: (text) => suffixes(text, longest.hiragana).filter((key) => key.length > 1),
  han: (text, after) => suffixes(text, longest.han).map((key) => withEnding(key, after)),
}

function suffixes(text: string, most: number): string[] {
  const all = [...text]
  return all.map((_, start) => all.slice(start, start + most).join(''))
}

const scripts = ['katakana', 'hiragana', 'han', 'latin'] as const
const run =
  /(?<katakana>[ァ-ヺ]+(?:・[ァ-ヺ]+)*)|(?<hiragana>[ぁ-ゖ]+)|(?<han>\p{sc=Han}+)|(?<latin>(?:(?![ァ-ヺぁ-ゖ\p{sc=Han}])[\p{L}\p{N}\p{M}'’])+)/gu

/** 12,000 and 12000 are one number. */
const thousands = /(?<=\d),(?=\d{3})/g

/** Without dots inside katakana, what French elides before a word, and what follows an apostrophe: `l’IA`, `Anthropic’s`. */
const plain = (found: string): string =>
  found
    .replaceAll('・', '')
    .replace(/^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=[\p{L}\p{N}]{2})/u, '')
    .replace(/['’]s?$/, '')
    .replace(/['’]/g, '')

/** What stands inside a word: nothing, a hyphen or a point. */
const joint = /^[-‐.]?$/
