/** Numbers in French words: « douze » is as good as 12. */
import { durationsIn, type Spans } from '../numbers/durations.ts'
import { shares } from '../numbers/shares.ts'
import { tidy } from '../numbers/tidy.ts'
import { scaleWords } from './figures.ts'
import { monthNames } from './month-names.ts'

const ones =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')
const tens = { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 } as const
/** Of Belgium and Switzerland. */
const other = { septante: 70, huitante: 80, octante: 80, nonante: 90 } as const

/** Words below a hundred. */
const small: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, index) => [word, index] as const),
  ...Object.entries({ une: 1, vingts: 20, ...tens, ...other }),
])

const about = {
  ...{ dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40 },
  ...{ cinquantaine: 50, soixantaine: 60, centaine: 100, millier: 1e3 },
} as const

const numerals = [...small.keys(), ...Object.keys(scaleWords), 'demie?'].toSorted(
  (a, b) => b.length - a.length,
)
const numeral = `(?:${numerals.join('|')})(?!\\p{L})`

/** « vingt et un », « quatre-vingt-dix », « deux millions et demi ». */
const run = new RegExp(String.raw`(?<![\p{L}\d])${numeral}(?:[ \u00a0-](?:et[ -])?${numeral})*`, 'gu')

/** Single words that say a number by themselves. */
const named: ReadonlyMap<string, number> = new Map([
  ...small,
  ...monthNames.map((word, index) => [word as string, index + 1] as const),
  ...Object.entries(about).flatMap(([word, value]) => [[word, value] as const, [`${word}s`, value] as const]),
  ...Object.entries({ ...scaleWords, moitié: 50, siècle: 100, double: 2, triple: 3 }),
])

export function wordNumbers(written: string): number[] {
  const text = written.toLowerCase()
  const words = text.replace(/\p{L}+/gu, (word) => cardinal(word))
  return [
    ...[...words.matchAll(run)].map(([all]) => worth(all.split(/[ \u00a0-]/))),
    ...(words.match(/\p{L}+/gu) ?? []).flatMap((word) => named.get(word) ?? []),
    ...[...text.matchAll(fraction)].flatMap(([, count = '', part = '']) =>
      shares(small.get(count) ?? 1, parts[part] ?? 1),
    ),
    ...[...text.matchAll(group)].map(
      ([, count = '', word = '']) =>
        (small.get(count) ?? 1) * ((about as Readonly<Record<string, number>>)[word] ?? 0),
    ),
    ...durationsIn(text, spans),
  ]
}

/** Four before twenty multiplies it, and a small number before a hundred; a half is one of the scale before it. */
function worth(words: readonly string[]): number {
  let [total, group, last, before] = [0, 0, 1, 0]
  for (const word of words) {
    const [value, scale] = [small.get(word), (scaleWords as Readonly<Record<string, number>>)[word]]
    if (value === 20 && before === 4) group += 76
    else if (value !== undefined) group += value
    else if (scale === 100) group = (group || 1) * 100
    else if (scale !== undefined) [total, group, last] = [total + (group || 1) * scale, 0, scale]
    else if (word.startsWith('demi')) total += last / 2
    before = value ?? 0
  }
  return tidy(total + group)
}

/** troisième → trois. */
function cardinal(word: string): string {
  if (/^premi(?:er|ère)s?$/.test(word)) return 'un'
  if (/^seconde?s?$/.test(word)) return 'deux'
  const [, root] = /^(\p{L}+)ièmes?$/u.exec(word) ?? []
  if (root === undefined) return word
  return [root, `${root}e`, { cinqu: 'cinq', neuv: 'neuf' }[root] ?? ''].find((one) => small.has(one)) ?? word
}

const fraction =
  /(?<!\p{L})(un|une|deux|trois|quatre)[ \u00a0](tiers|quarts?|cinquièmes?|dixièmes?)(?!\p{L})/gu
const parts: Readonly<Record<string, number>> = {
  ...{ tiers: 3, quart: 4, quarts: 4, cinquième: 5, cinquièmes: 5, dixième: 10, dixièmes: 10 },
}

/** « deux douzaines », « trois milliers ». */
const group = new RegExp(
  String.raw`(?<!\p{L})(\p{L}+)[ \u00a0](${Object.keys(about).join('|')})s?(?!\p{L})`,
  'gu',
)

const spans: Spans = {
  pattern:
    /(?<![\p{L}\d])(?<count>\p{L}+|\d+(?:[.,]\d+)?)[\s](?<unit>minute|heure|jour|semaine|an|année)s?(?: et demie?)?(?!\p{L})/gu,
  half: / et demie?/g,
  countOf: (written) =>
    /^\d/.test(written) ? Number.parseFloat(written.replace(',', '.')) : (small.get(written) ?? 0),
  smaller: { minute: 60, heure: 60, jour: 24, semaine: 7, an: 12, année: 12 },
}
