/** Numbers as they are written in English and Japanese → what they are worth, so that two editions can be compared. */
export interface Figure {
  /** All it may mean: in "20–30 million" the first is 20 and 20,000,000, and 3割 is 30%. */
  readonly values: readonly number[]
  /** As written, with its scale and %: `1.5 million`, `99.9%`. */
  readonly written: string
  readonly index: number
  /** True where it is a whole number that stands by itself: no scale, no decimals, no sign of money or of per cent. */
  readonly isPlain: boolean
  /** True where it cannot be expected in the other edition: a time of day, an ordinal, a part of a name. */
  readonly isOwn: boolean
}

/** What a word or sign behind figures multiplies them by. */
export const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
    ...{ 百: 100, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 },
  }),
)

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const scale = String.raw`(?:[ -]?(?:hundred|thousand|million|billion|trillion)\b|[百千万億兆]+)`

const number = new RegExp(
  String.raw`(?<![\d.])(?:${digits})(?:${scale})?(?:(?:${digits})[百千万億兆]+)*`,
  'g',
)

const part = new RegExp(String.raw`(${digits})(${scale})?`, 'g')

/** Every number written in figures. Full-width figures count; superscripts are for `wordNumbers`. */
export function figuresIn(text: string): Figure[] {
  if (!/[\d０-９]/.test(text)) return []
  const plain = halfWidthFigures(text)
  return [...plain.matchAll(number)].map(({ 0: written, index }) => {
    const end = index + written.length
    const [before, after] = [plain.slice(Math.max(0, index - 8), index), plain.slice(end, end + 16)]
    const value = worthOf(written)
    const range = rangeScale.exec(after)?.[1] ?? ''
    const values = [value, value * (scales.get(range) ?? 1), value * (/^割/.test(after) ? 10 : 1)]
    const isPlain =
      /^\d+$/.test(written) && !/^\s?(?:%|％|percent|per cent|パーセント|ドル|円|ユーロ|dollars)/.test(after)
    return {
      values: [...new Set(values.map(tidy))],
      written: text.slice(index, end) + (/^[%％]/.exec(after)?.[0] ?? ''),
      index,
      isPlain: isPlain && !/[$¥€£]$/.test(before),
      isOwn: isTime(before, after) || isNamed(before, after),
    }
  })
}

/** One character for one, so that places stay right. */
export const halfWidthFigures = (text: string): string =>
  text.replace(/[０-９．，]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

/** Behind the first number of a range: the scale of the second. */
const rangeScale =
  /^\s?(?:[〜～~–—-]|to|or)\s?[$¥€£]?[\d,.]+\s?(thousand|million|billion|trillion|千|万|億|兆)/

/** 29万4千 is the sum of its parts; 5千万 is a product. */
function worthOf(written: string): number {
  return [...written.matchAll(part)].reduce((sum, [, figures = '', scale = '']) => {
    const size = /[a-z]/.test(scale)
      ? (scales.get(scale.replace(/[ -]/, '')) ?? 1)
      : [...scale].reduce((product, sign) => product * (scales.get(sign) ?? 1), 1)
    return sum + Number(figures.replaceAll(',', '')) * size
  }, 0)
}

/** 2.19 × 10⁶ is not a whole number to a computer. */
const tidy = (value: number): number => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(12)))

/** Times of day are told in the reader's time zone. */
const isTime = (before: string, after: string): boolean =>
  /^(?::\d|時(?!間)|日?午[前後]| ?[ap]\.?m\b)/.test(after) || /(?:\d:|時)$/.test(before)

/** R1, GPT-5, 2.1.51, 66th, 10²⁵, 令和7年. */
const isNamed = (before: string, after: string): boolean =>
  /(?:[A-Za-z_]-?|\d\.|[#/@.]|令和|平成|昭和)$/.test(before) ||
  /^(?:st|nd|rd|th)\b|^\.\d|^[A-Za-z_/@⁰¹²³⁴-⁹]/.test(after)
