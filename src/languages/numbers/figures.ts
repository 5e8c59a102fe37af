/** Numbers as a language writes them in figures → what they are worth, so that two editions can be compared. */
import { tidy } from './tidy.ts'

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

/** How a language writes numbers; every pattern begins where the number ends. */
export interface FigureSigns {
  /** `figures`, with what parts thousands and decimals, and their `scale` where there is one. */
  readonly number: RegExp
  readonly worth: (figures: string) => number
  /** What a word, letters or a sign after figures multiply them by, in small letters. */
  readonly scales: ReadonlyMap<string, number>
  /** The second number of a range; its first group is the scale, which the first shares. */
  readonly range: RegExp
  /** Cents of a dollar, basis points of a per cent. */
  readonly hundredth: RegExp
  /** Money and shares. */
  readonly unit: RegExp
  readonly isOwn: (before: string, after: string) => boolean
  /** What else a number may mean. */
  readonly others?: (value: number, after: string, range: string) => readonly number[]
}

/** Every number written in figures. Full-width figures count; superscripts do not. */
export function figuresIn(text: string, signs: FigureSigns): Figure[] {
  if (!/[\d０-９]/.test(text)) return []
  const plain = halfWidthFigures(text)
  return [...plain.matchAll(signs.number)].map(({ 0: written, index, groups = {} }) => {
    const end = index + written.length
    const [before, after] = [plain.slice(Math.max(0, index - 8), index), plain.slice(end, end + 24)]
    const isMoney = /[$¥€£]\s?$/.test(before)
    const { figures = '', scale = '' } = groups
    return {
      values: valuesOf({ figures, scale, after }, signs),
      written: text.slice(index, end) + (/^[%％]/.exec(after)?.[0] ?? ''),
      index,
      isPlain: /^\d+$/.test(written) && !isMoney && !signs.unit.test(after),
      // Of one letter alone nobody knows: 7B is a model, 4K a screen.
      isOwn: signs.isOwn(before, after) || (oneLetter.test(scale) && !isMoney),
    }
  })
}

/** One character for one, so that places stay right. */
export const halfWidthFigures = (text: string): string =>
  text.replace(/[０-９．，]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

const oneLetter = /^\p{L}$/u

interface Found {
  readonly figures: string
  readonly scale: string
  readonly after: string
}

function valuesOf({ figures, scale, after }: Found, signs: FigureSigns): readonly number[] {
  const { worth, scales, range, hundredth, others } = signs
  const scaleOf = (written: string): number => scales.get(written.trim().toLowerCase()) ?? 1
  const value = worth(figures)
  const second = range.exec(after)?.[1] ?? ''
  const values = [
    value * scaleOf(scale),
    ...(oneLetter.test(scale) ? [value] : []),
    value * scaleOf(second),
    ...(others?.(value, after, second) ?? []),
    ...(hundredth.test(after) ? [value / 100] : []),
  ]
  return [...new Set(values.map(tidy))]
}
