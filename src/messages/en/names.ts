/** What messages call the places of a file, inside an English sentence. */
import { type Locale, nameIn } from '../../languages/locales.ts'
import type { Path } from '../path.ts'
import type { Subject, Thing } from '../subject.ts'

/** "panel 2". @param index from 0 */
export const panelName = (index: number): string => `panel ${index + 1}`

/** "`say` in panel 2". */
export const keyOfPanel = (key: string, index: number): string => `\`${key}\` in ${panelName(index)}`

const things: Readonly<Record<Thing, string>> = {
  file: 'the file',
  frontmatter: 'the frontmatter',
  text: 'the text',
  value: 'the value',
}

/** "`summary`", "`alt` of `<Figure>`", "the frontmatter". */
export function subjectName(subject: Subject): string {
  if (typeof subject === 'string') return things[subject]
  if ('component' in subject) return `\`${subject.attribute}\` of \`<${subject.component}>\``
  return pathName(subject)
}

export const subjectAtStart = (subject: Subject): string => capital(subjectName(subject))

/** "`url` in entry 2 of `sources`", "line 1 in panel 4", "`art` in `disclosure`"; the empty path is the file. */
export function pathName(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return things.file
  const around = path
    .slice(0, -1)
    .flatMap((part, index) => (typeof part === 'number' ? [entryName(path[index - 1], part)] : []))
  const parts = [...innermost(path, last), ...around.toReversed()]
  return parts.reduce((inner, outer) => `${inner} ${isPlace.test(outer) ? 'in' : 'of'} ${outer}`)
}

/** What something is in; it is of everything else. */
const isPlace = /^(?:panel|entry) /

function innermost(path: Path, last: PropertyKey): readonly string[] {
  if (typeof last === 'number') return [entryName(path.at(-2), last)]
  if (path.at(-3) === 'say') return []
  const keys = path.toReversed().map((key) => `\`${String(key)}\``)
  // Where no entry of a list says where it is, the groups do: "`art` in `disclosure`".
  if (!path.some((part) => typeof part === 'number')) return [keys.join(' in ')]
  return keys.slice(0, path.at(-3) === 'anchors' ? 2 : 1)
}

const entryNames: Readonly<Record<string, string>> = {
  say: 'line',
  sfx: 'sound effect',
  labels: 'label',
  avoid: 'box',
}

function entryName(list: PropertyKey | undefined, index: number): string {
  if (list === 'panels') return panelName(index)
  const noun = entryNames[String(list)]
  return noun === undefined ? `entry ${index + 1} of \`${String(list)}\`` : `${noun} ${index + 1}`
}

/** "the English edition". */
export const editionName = (locale: Locale): string => `the ${nameIn('en', locale)} edition`

/** For a name that begins a sentence: "panel 2" → "Panel 2". */
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** Which words are valid, and the one that was probably meant; none are valid where it is certain. */
export interface Choice {
  readonly near: string | null
  readonly valid: readonly string[]
}

/** "Did you mean `published`? Valid here: …"; empty where nothing is valid. */
export function suggestion({ near, valid }: Choice): string {
  const question = near === null ? [] : [`Did you mean \`${near}\`?`]
  return [...question, ...(valid.length === 0 ? [] : [`Valid here: ${valid.join(', ')}.`])].join(' ')
}

/** "en.mdx or ja.mdx". */
export const either = (names: readonly string[]): string => or.format(names)

// As newspapers write it, without a comma before the last.
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** "`scene`, `shot` and `cast`". */
export const listed = (keys: readonly string[]): string =>
  keys
    .map((key) => `\`${key}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ')

const parts = {
  head: 'Headline and facts',
  takeaways: 'Takeaways',
  comic: 'Title of the strip',
  corrections: 'Corrections',
  sources: 'Sources',
  glossary: 'Glossary',
  text: 'Text',
} as const

/** A part of an edition's file: a panel by its place from 0, a section by its heading. */
export type PartName = keyof typeof parts | number | { readonly heading: string }

/** "Panel 2", as a heading. */
export function partName(part: PartName): string {
  if (typeof part === 'number') return capital(panelName(part))
  return typeof part === 'string' ? parts[part] : part.heading
}

/** "1 story", "3 stories". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** As it is read aloud: "an `image`", "a `script`", "an `svg:g`", "a pose or size". */
export const withArticle = (name: string): string =>
  `${/^`?(?:[aeio]|svg\b|xlink\b|html\b)/i.test(name) ? 'an' : 'a'} ${name}`

/** So many of a long list that somebody sees what it is about. @param stop ends a list that is whole */
export const first = (
  words: readonly string[],
  most: number,
  [comma, stop]: readonly [comma: string, stop: string],
): string =>
  words.length > most ? [...words.slice(0, most), '…'].join(comma) : `${words.join(comma)}${stop}`
