/** Numbers as they are written in English and Japanese → what they are worth, so that two editions can be compared. */
import { figures, japaneseWorth, scaleOf, tidy } from './amounts.ts'

export interface Figure {
  /** All it may mean: in "20–30 million" the first is 20 and 20,000,000, and 3割 is 30%. */
  readonly values: readonly number[]
  /** As written, with its scale and %: `1.5 million`, `99.9%`. */
  readonly written: string
  readonly index: number
  /** True where it is a whole number by itself: no scale, no decimals, no sign of money or of per cent. */
  readonly isPlain: boolean
  /** True where it cannot be expected in the other edition: a time of day, an ordinal, a part of a name. */
  readonly isOwn: boolean
}

/** 5,890億, 29万4千, 1万2000, 3万五千. */
const japanese = String.raw`(?:[一二三四五六七八九]?[百千万億兆京]+(?:${figures})?)+`
const english = String.raw`[ -]?(?:hundred|thousand|million|billion|trillion)\b|(?: ?(?:mn|bn|tn)|[kmbt])(?![a-z\d])`

const number = new RegExp(
  String.raw`(?<![\d.])(?<figures>${figures})(?:(?<rest>${japanese})|(?<scale>${english}))?`,
  'gi',
)

/** Every number written in figures. Full-width figures count; superscripts are for `wordNumbers`. */
export function figuresIn(text: string): Figure[] {
  if (!/[\d０-９]/.test(text)) return []
  const plain = halfWidthFigures(text)
  return [...plain.matchAll(number)].map(({ 0: written, index, groups = {} }) => {
    const end = index + written.length
    const [before, after] = [plain.slice(Math.max(0, index - 8), index), plain.slice(end, end + 24)]
    const isMoney = /[$¥€£]\s?$/.test(before)
    const { scale = '' } = groups
    return {
      values: valuesOf(`${groups['figures']}${groups['rest'] ?? ''}`, scale, after),
      written: text.slice(index, end) + (/^[%％]/.exec(after)?.[0] ?? ''),
      index,
      isPlain: /^\d+$/.test(written) && !isMoney && !unit.test(after),
      // Of one letter alone nobody knows: 7B is a model, 4K a screen.
      isOwn: isTime(before, after) || isNamed(before, after) || (/^[kmbt]$/i.test(scale) && !isMoney),
    }
  })
}

const unit = /^\s?(?:%|％|percent|per cent|パーセント|ドル|円|ユーロ|dollars)/

/** One character for one, so that places stay right. */
export const halfWidthFigures = (text: string): string =>
  text.replace(/[０-９．，]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

/** After the first number of a range: the scale of the second, also 割. */
const rangeScale =
  /^\s?(?:[〜～~、–—-]|to|or|and|から)\s?[$¥€£]?[\d,.]+ ?(thousand|million|billion|trillion|mn|bn|tn|[kmbt](?![a-z\d])|[千万億兆割])/i

function valuesOf(written: string, scale: string, after: string): readonly number[] {
  const value = japaneseWorth(written)
  const range = rangeScale.exec(after)?.[1] ?? ''
  const [, share = '', tenth = '0'] = /^(割)(?:(\d)分)?/.exec(after) ?? []
  const values = [
    value * scaleOf(scale),
    ...(/^[kmbt]$/i.test(scale) ? [value] : []),
    value * scaleOf(range),
    ...(share === '' && range !== '割' ? [] : [value * 10, value * 10 + Number(tenth)]),
    ...(hundredth.test(after) ? [value / 100] : []),
  ]
  return [...new Set(values.map(tidy))]
}

/** Cents of a dollar, basis points of a per cent. */
const hundredth = /^(?:¢| cents?\b| basis points?\b|セント)/

/** Times of day are given in the reader's time zone. */
const isTime = (before: string, after: string): boolean =>
  /^(?::\d|時(?!間)|日?午[前後]| ?[ap]\.?m\b)/.test(after) || /(?:\d:|時)$/.test(before)

/** R1, GPT-5, 2.1.51, 66th, 10²⁵, 令和7年. */
const isNamed = (before: string, after: string): boolean =>
  /(?:[A-Za-z_]-?|\d\.|[#/@.^]|令和|平成|昭和)$/.test(before) ||
  /^(?:st|nd|rd|th)\b|^\.\d|^[A-Za-z_/@^⁰¹²³⁴-⁹]/.test(after)
