import type { FigureSigns } from '../numbers/figures.ts'

export const scaleWords = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 } as const

/** After figures: $6m, 12k, $5.6bn. A model of 7B has seven billion weights. */
const scaleLetters = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, t: 1e12, tn: 1e12 } as const

/** A comma or a space that cannot be another one divides thousands. */
export const figures = String.raw`\d{1,3}(?:(?:,|[\u00a0\u2009\u202f]| (?=000(?!\d)))\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`

export const scale = String.raw`[ -]?(?:hundred|thousand|million|billion|trillion)\b|(?: ?(?:mn|bn|tn)|[kmbt])(?![a-z\d])`

export const figureSigns: FigureSigns = {
  number: new RegExp(String.raw`(?<![\d.])(?<figures>${figures})(?<scale>${scale})?`, 'gi'),
  worth: (written) => Number(written.replace(/[^\d.]/g, '')),
  scales: new Map(Object.entries({ ...scaleWords, ...scaleLetters })),
  range:
    /^\s?(?:[〜～~–—-]|to|or|and)\s?[$¥€£]?[\d,.]+ ?(thousand|million|billion|trillion|mn|bn|tn|[kmbt](?![a-z\d]))/i,
  hundredth: /^(?:¢| cents?\b| basis points?\b)/,
  unit: /^\s?(?:%|％|percent|per cent|dollars)/,
  isOwn: (before, after) => isTime(before, after) || isNamed(before, after),
}

/** Times of day are given in the reader's time zone. */
const isTime = (before: string, after: string): boolean =>
  /^(?::\d| ?[ap]\.?m\b)/.test(after) || /\d:$/.test(before)

/** R1, GPT-5, 2.1.51, 66th, 10²⁵. */
const isNamed = (before: string, after: string): boolean =>
  /(?:[A-Za-z_]-?|\d\.|[#/@.^])$/.test(before) || /^(?:st|nd|rd|th)\b|^\.\d|^[A-Za-z_/@^⁰¹²³⁴-⁹]/.test(after)
