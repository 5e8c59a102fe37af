/** Numbers that one edition has and the other one lacks: most often a slip of the pen. */

import { fault } from '../../messages/fault.ts'
import { site } from '../../site.ts'
import { isRecord, wordsIn } from '../raw.ts'
import { type Figure, figuresIn } from './figures.ts'
import type { Finding } from './finding.ts'
import { wordNumbers } from './number-words.ts'
import type { StyledEdition } from './passages.ts'

/**
 * Once for each number, at its first place in `edition`.
 * @param other the edition that should have it, wherever it says so: in its text, its comic, its glossary, its dates
 */
export function missingNumbers(edition: StyledEdition, other: StyledEdition): Finding[] {
  const known = numbersOf(other)
  const year = Number(/^\d{4}/.exec(wordsIn(edition.data['published'] ?? other.data['published']) ?? '')?.[0])
  const told = new Set<number>()
  return edition.passages.flatMap((passage) =>
    figuresIn(passage.text).flatMap((figure): Finding[] => {
      const [value = 0] = figure.values
      if (!isTelling(figure, passage.text) || told.has(value)) return []
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
function isTelling({ isPlain, isOwn, values, index, written }: Figure, text: string): boolean {
  if (isOwn) return false
  if (!isPlain) return true
  if (Math.min(...values) <= 31 && isElsewhere(text, index)) return false
  if (Math.min(...values) > 12) return true
  return isDay(text, index, index + written.length)
}

const englishDay =
  /^ (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

const isDay = (text: string, from: number, to: number): boolean =>
  englishDay.test(text.slice(to, to + 12)) || (text.charAt(to) === '日' && text.charAt(from - 1) === '月')

/** Where it is already tomorrow, the day has another number. */
const isElsewhere = (text: string, index: number): boolean =>
  elsewhere.test(text.slice(Math.max(0, index - 30), index + 30))

/** `America/Halifax`: readers are told what time it is "in Halifax". */
const city = site.timeZone.split('/').at(-1)?.replaceAll('_', ' ')
const elsewhere = new RegExp(`UTC|GMT|JST|日本時間|現地時間|in ${city}|in Japan|local time`)

function numbersOf({ passages, data, locale }: StyledEdition): ReadonlySet<number> {
  const texts = [...passages.map(({ text }) => text), ...textsIn(data)]
  return new Set(
    texts.flatMap((text) => [
      ...figuresIn(text).flatMap(({ values }) => values),
      ...wordNumbers(text, locale),
    ]),
  )
}

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

/** By the years from the story's own. */
const namesOfYears: Readonly<Record<number, RegExp>> = {
  '-1': /昨年|去年|前年|1年前|[Ll]ast year|[Aa] year (?:ago|earlier|before)|previous year/,
  0: /今年|本年|[Tt]his year/,
  1: /来年|翌年|[Nn]ext year|[Aa] year later|following year/,
}

/** Whether an edition calls a year by another name. */
const isToldOtherwise = (years: number, { passages }: StyledEdition): boolean => {
  const name = namesOfYears[years]
  return name !== undefined && passages.some(({ text }) => name.test(text))
}
