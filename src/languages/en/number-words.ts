/** Numbers in English words: "twelve" is as good as 12. */
import { durationsIn, type Spans } from '../numbers/durations.ts'
import { shares } from '../numbers/shares.ts'
import { tidy } from '../numbers/tidy.ts'
import { scaleWords } from './figures.ts'
import { monthNames } from './month-names.ts'

const ones = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Words below a hundred. */
const small: ReadonlyMap<string, number> = new Map([
  ...[...ones, ...teens].map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
])

const numerals = [...small.keys(), ...Object.keys(scaleWords), 'dozen', 'half'].join('|')

/** "twenty-four", "one hundred and fifty", "two and a half million", "half a million". */
const run = new RegExp(
  String.raw`(?<![\w.]|\d[ -])(?:${numerals})\b(?:(?:[ -](?:and )?|(?: and)? an? )(?:${numerals})\b)*`,
  'g',
)

/** Single words that say a number by themselves. */
const named: ReadonlyMap<string, number> = new Map([
  ...small,
  ...monthNames.map((word, index) => [word.toLowerCase(), index + 1] as const),
  ...Object.entries({ half: 50, century: 100, ...scaleWords }),
])

export function wordNumbers(written: string): number[] {
  const text = written.toLowerCase()
  const words = text.replace(/[a-z]+/g, (word) => ordinals[word] ?? word.replace(/(?<=teen)th$/, ''))
  return [
    ...[...words.matchAll(run)].map(([all]) => worth(all.split(/[ -]/))),
    ...(words.match(/[a-z]+/g) ?? []).flatMap((word) => named.get(word) ?? []),
    ...[...text.matchAll(fraction)].flatMap(([, count = '', part = '']) =>
      shares(small.get(count) ?? 1, parts[part] ?? 1),
    ),
    ...durationsIn(text, spans),
  ]
}

/** "two and a half million", "half a million", "one hundred and fifty", "two dozen": words with one space between them. */
function worth(words: readonly string[]): number {
  let [total, group]: [number, number | null] = [0, null]
  for (const word of words) {
    const [value, scale] = [small.get(word), (scaleWords as Readonly<Record<string, number>>)[word]]
    if (value !== undefined) group = (group ?? 0) + value
    else if (word === 'half') group = (group ?? 0) + 0.5
    else if (word === 'dozen') group = (group ?? 1) * 12
    else if (scale === 100) group = (group ?? 1) * 100
    else if (scale !== undefined) [total, group] = [total + (group ?? 1) * scale, null]
  }
  return tidy(total + (group ?? 0))
}

const ordinals: Readonly<Record<string, string>> = {
  ...{ first: 'one', second: 'two', third: 'three', fourth: 'four', fifth: 'five', sixth: 'six' },
  ...{ seventh: 'seven', eighth: 'eight', ninth: 'nine', twentieth: 'twenty', thirtieth: 'thirty' },
}

const fraction = /\b(\w+)[ -](third|quarter|fifth|tenth)s?\b/g
const parts: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 }

const spans: Spans = {
  pattern:
    /\b(?<count>\w+(?:\.\d+)?)(?: and a half)? (?<unit>minute|hour|day|week|year)s?(?: and a half)?\b/g,
  half: / and a half/g,
  countOf: (written) =>
    /^\d/.test(written) ? Number.parseFloat(written) : /^an?$/.test(written) ? 1 : (small.get(written) ?? 0),
  smaller: { minute: 60, hour: 60, day: 24, week: 7, year: 12 },
}
