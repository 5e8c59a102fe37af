/** Numbers that one edition has and the other one lacks: most often a slip of the pen. */

import { houseStyle, type Numbers } from '../../languages/house-style.ts'
import type { Figure } from '../../languages/numbers/figures.ts'
import { fault } from '../../messages/fault.ts'
import { site } from '../../site.ts'
import { isRecord, wordsIn } from '../raw.ts'
import type { Finding } from './finding.ts'
import type { StyledEdition } from './passages.ts'

/**
 * Once for each number, at its first place in `edition`.
 * @param other the edition that should have it, wherever it says so: in its text, its comic, its glossary, its dates
 */
export function missingNumbers(edition: StyledEdition, other: StyledEdition): Finding[] {
  const known = numbersOf(other)
  const numbers = houseStyle(edition.locale).numbers
  const year = Number(/^\d{4}/.exec(wordsIn(edition.data['published'] ?? other.data['published']) ?? '')?.[0])
  const told = new Set<number>()
  return edition.passages.flatMap((passage) =>
    numbers.figures(passage.text).flatMap((figure): Finding[] => {
      const [value = 0] = figure.values
      if (!isTelling(figure, passage.text, numbers) || told.has(value)) return []
      if (figure.values.some((each) => known.has(each) || isToldOtherwise(each - year, other))) return []
      told.add(value)
      return [
        {
          passage,
          index: figure.index,
          ...fault('number-missing', { written: figure.written, locale: other.locale }),
        },
      ]
    }),
  )
}

/** Small counts are written in many ways: "both", "a pair", 「片方」. The day of a date is not. */
function isTelling(figure: Figure, text: string, { isDay, elsewhere }: Numbers): boolean {
  const { isPlain, isOwn, values, index, written } = figure
  if (isOwn) return false
  if (!isPlain) return true
  const least = Math.min(...values)
  // Where it is already tomorrow, the day has another number.
  if (least <= 31 && elsewhere(city).test(text.slice(Math.max(0, index - 30), index + 30))) return false
  return least > 12 || isDay(text.slice(0, index), text.slice(index + written.length))
}

/** `America/Halifax`: readers are told what time it is "in Halifax". */
const city = site.timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? ''

function numbersOf({ passages, data, locale }: StyledEdition): ReadonlySet<number> {
  const { figures, words } = houseStyle(locale).numbers
  const texts = [...passages.map(({ text }) => text), ...textsIn(data)]
  return new Set(
    texts.flatMap((text) => [
      ...figures(text).flatMap(({ values }) => values),
      ...words(text),
      ...powers(text),
    ]),
  )
}

/** 10²⁵ → 25. */
const powers = (text: string): number[] =>
  (text.match(/[⁰¹²³⁴-⁹]+/g) ?? []).map((signs) => Number(signs.normalize('NFKC')))

/** Keys whose words readers see, and dates. */
const shown: ReadonlySet<string> = new Set([
  ...['comic', 'panels', 'say', 'sfx', 'words', 'caption', 'alt', 'labels', 'title', 'summary', 'takeaways'],
  ...['glossary', 'term', 'also', 'meaning', 'sources', 'publisher', 'corrections', 'what'],
  ...['published', 'revised', 'translated', 'date'],
])

function textsIn(value: unknown, isLine = false): string[] {
  // Of a day nothing but its year: its month would pass for any small number.
  if (typeof value === 'string') return [value.replace(/^(\d{4})-\d{2}-\d{2}.*$/, '$1')]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => textsIn(entry, isLine))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, entry]) =>
    // Lines of dialogue are named after who says them.
    isLine || shown.has(key) ? textsIn(entry, key === 'say') : [],
  )
}

/** Whether an edition calls a year by another name. */
const isToldOtherwise = (years: number, { passages, locale }: StyledEdition): boolean => {
  const name = houseStyle(locale).numbers.yearNames[years]
  return name !== undefined && passages.some(({ text }) => name.test(text))
}
