/** What numerals are worth, in both languages: `1.5 million`, 1万2000, 三千, "one hundred and fifty". */

export const englishScales = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
} as const

/** After figures: $6m, 12k, $5.6bn. A model of 7B has seven billion weights. */
const letterScales = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, t: 1e12, tn: 1e12 } as const

const smallUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3 }
const bigUnits: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12, 京: 1e16 }

const scales: ReadonlyMap<string, number> = new Map([
  ...Object.entries({ ...englishScales, ...letterScales, ...smallUnits, ...bigUnits }),
])

/** What a word, letters or a sign after figures multiply them by; 1 where they are nothing of the kind. */
export const scaleOf = (written: string): number => scales.get(written.trim().toLowerCase()) ?? 1

/** A comma or a space that cannot be another one divides thousands. */
export const figures = String.raw`\d{1,3}(?:(?:,|[\u00a0\u2009\u202f]| (?=000(?!\d)))\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`

const kanji = '〇一二三四五六七八九'
const onlyDigits = new RegExp(`^[${kanji}]+$`)
const japaneseToken = new RegExp(String.raw`${figures}|[${kanji}]|[十百千]|[万億兆京]`, 'g')

/** 29万4千 and 一万二千 are sums, 5千万 is a product; 二〇二六 is read figure by figure. */
export function japaneseWorth(written: string): number {
  if (onlyDigits.test(written)) return digitsOf(written, kanji)
  let [total, group, digit]: [number, number, number | null] = [0, 0, null]
  for (const [token] of written.matchAll(japaneseToken)) {
    const [small, big] = [smallUnits[token], bigUnits[token]]
    if (small !== undefined) group += (digit ?? 1) * small
    else if (big !== undefined) total += (group + (digit ?? 0) || 1) * big
    if (big !== undefined) group = 0
    const isUnit = small !== undefined || big !== undefined
    digit = isUnit
      ? null
      : kanji.includes(token)
        ? kanji.indexOf(token)
        : Number(token.replace(/[^\d.]/g, ''))
  }
  return tidy(total + group + (digit ?? 0))
}

export const digitsOf = (signs: string, alphabet: string): number =>
  Number([...signs].map((sign) => alphabet.indexOf(sign)).join(''))

/** 2.19 × 10⁶ is not a whole number to a computer. */
export const tidy = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(12))

const ones = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Words below a hundred. */
export const englishWords: ReadonlyMap<string, number> = new Map([
  ...[...ones, ...teens].map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
])

/** "two and a half million", "half a million", "one hundred and fifty", "two dozen": words with one space between them. */
export function englishWorth(words: readonly string[]): number {
  let [total, group]: [number, number | null] = [0, null]
  for (const word of words) {
    const [value, scale] = [englishWords.get(word), (englishScales as Readonly<Record<string, number>>)[word]]
    if (value !== undefined) group = (group ?? 0) + value
    else if (word === 'half') group = (group ?? 0) + 0.5
    else if (word === 'dozen') group = (group ?? 1) * 12
    else if (scale === 100) group = (group ?? 1) * 100
    else if (scale !== undefined) [total, group] = [total + (group ?? 1) * scale, null]
  }
  return tidy(total + (group ?? 0))
}
