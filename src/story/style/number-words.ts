/** Numbers that stand in a text without figures: 「十二」 and "twelve" are as good as 12. */

import type { Locale } from '../../i18n/locales.ts'
import { monthNames } from '../../i18n/month-names.ts'
import { halfWidthFigures, scales } from './figures.ts'

/** In English and Japanese words, names of months, powers, years of an era. */
export function wordNumbers(text: string, locale: Locale): number[] {
  const powers = [...text.matchAll(/[⁰¹²³⁴-⁹]+/g)].map(([signs]) => digitsOf(signs, superscripts))
  if (locale === 'ja') return [...powers, ...erasIn(text), ...kanjiNumbers(text)]
  const found: number[] = [...powers]
  for (const [word, next] of text.toLowerCase().matchAll(/(?<![a-z\d]|\d[ -])[a-z]+(?:[ -](?=([a-z]+)))?/g)) {
    const value = named.get(word.replace(/[ -]$/, ''))
    if (value === undefined) continue
    const second = next === undefined ? undefined : named.get(next)
    found.push(value, value * (scales.get(next ?? '') ?? 1))
    if (second !== undefined && value >= 20 && second < 10) found.push(value + second)
  }
  return found
}

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const named: ReadonlyMap<string, number> = new Map([
  ...[...words, ...teens].map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ...monthNames.map((word, index) => [word.toLowerCase(), index + 1] as const),
  ...Object.entries({ half: 50, dozen: 12 }),
  ...scales,
])

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const kanji = '〇一二三四五六七八九'

const digitsOf = (signs: string, alphabet: string): number =>
  Number([...signs].map((sign) => alphabet.indexOf(sign)).join(''))

const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 }

const erasIn = (text: string): number[] =>
  [...text.matchAll(/(令和|平成|昭和)([\d０-９]+|元)年/g)].map(
    ([, era = '', year = '']) => (eras[era] ?? 0) + (year === '元' ? 1 : Number(halfWidthFigures(year))),
  )

const kanjiNumbers = (text: string): number[] =>
  [...text.matchAll(/([一二三四五六七八九])?十([一二三四五六七八九])?|[〇一二三四五六七八九]+/g)].map(
    ([all, ten = '一', one = '〇']) =>
      all.includes('十') ? kanji.indexOf(ten) * 10 + kanji.indexOf(one) : digitsOf(all, kanji),
  )
