/** Numbers in a text without figures: 「十二」 and "twelve" are as good as 12. */

import { monthNames } from '../../languages/en/month-names.ts'
import type { Locale, Localized } from '../../languages/locales.ts'
import { digitsOf, englishScales, englishWords, englishWorth, japaneseWorth } from './amounts.ts'
import { durationsIn } from './durations.ts'
import { halfWidthFigures } from './figures.ts'

/** In English and Japanese words, names of months, powers, shares, spans of time, years of an era. */
export function wordNumbers(text: string, locale: Locale): number[] {
  const powers = [...text.matchAll(/[⁰¹²³⁴-⁹]+/g)].map(([signs]) => digitsOf(signs, superscripts))
  return [...powers, ...numbersIn[locale](text)]
}

const numbersIn: Localized<(text: string) => number[]> = {
  en: (text) => englishNumbers(text.toLowerCase()),
  ja: (text) => japaneseNumbers(halfWidthFigures(text)),
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const numerals = [...englishWords.keys(), ...Object.keys(englishScales), 'dozen', 'half'].join('|')

/** "twenty-four", "one hundred and fifty", "two and a half million", "half a million". */
const run = new RegExp(
  String.raw`(?<![\w.]|\d[ -])(?:${numerals})\b(?:(?:[ -](?:and )?|(?: and)? an? )(?:${numerals})\b)*`,
  'g',
)

/** Single words that say a number by themselves. */
const named: ReadonlyMap<string, number> = new Map([
  ...englishWords,
  ...monthNames.map((word, index) => [word.toLowerCase(), index + 1] as const),
  ...Object.entries({ half: 50, century: 100, ...englishScales }),
])

function englishNumbers(text: string): number[] {
  const words = text.replace(/[a-z]+/g, (word) => ordinals[word] ?? word.replace(/(?<=teen)th$/, ''))
  return [
    ...[...words.matchAll(run)].map(([all]) => englishWorth(all.split(/[ -]/))),
    ...(words.match(/[a-z]+/g) ?? []).flatMap((word) => named.get(word) ?? []),
    ...[...text.matchAll(fraction)].flatMap(([, count = '', part = '']) =>
      shares(englishWords.get(count) ?? 1, parts[part] ?? 1),
    ),
    ...durationsIn(text),
  ]
}

const ordinals: Readonly<Record<string, string>> = {
  ...{ first: 'one', second: 'two', third: 'three', fourth: 'four', fifth: 'five', sixth: 'six' },
  ...{ seventh: 'seven', eighth: 'eight', ninth: 'nine', twentieth: 'twenty', thirtieth: 'thirty' },
}

const fraction = /\b(\w+)[ -](third|quarter|fifth|tenth)s?\b/g
const parts: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 }

/** 2 of 3, in per cent as different hands would round it. */
function shares(some: number, all: number): number[] {
  const share = (100 * some) / all
  return [Math.floor(share), Math.round(share), Math.floor(share * 10) / 10, Math.round(share * 10) / 10]
}

const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 }

const japaneseNumbers = (text: string): number[] => [
  ...(text.match(/[〇一二三四五六七八九十百千万億兆京]+/g) ?? []).map(japaneseWorth),
  ...[...text.matchAll(/(令和|平成|昭和)(\d+|元)年/g)].map(
    ([, era = '', year = '']) => (eras[era] ?? 0) + (year === '元' ? 1 : Number(year)),
  ),
  ...[...text.matchAll(/(\d+)分の(\d+)/g)].flatMap(([, all, some]) => shares(Number(some), Number(all))),
  ...[...text.matchAll(/([一二三四五六七八九])割/g)].map(([, tenths = '']) => japaneseWorth(tenths) * 10),
  ...(/半[分数]/.test(text) ? [50] : []),
  ...durationsIn(text),
]
