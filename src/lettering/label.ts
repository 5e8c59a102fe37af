/** Words on drawn things: signs, screens, lids. */
import type { Locale } from '../languages/locales.ts'
import { labelWords } from './comic-words.ts'
import { leadingFor } from './ink.ts'
import { baselineOf, type LineStyle, lineLength, linePath, reachOf, thickness } from './line.ts'

export interface LabelStyle {
  readonly locale: Locale
  /** px of one em. */
  readonly size: number
  /** Bangers and Dela Gothic One, as shop signs have; else the faces of captions. */
  readonly isLoud?: boolean
}

export interface Label {
  /** Path data of one line on a grid of ten units a px, its middle at 0 0. */
  readonly d: string
  /** px. */
  readonly width: number
}

export function labelPath(words: string, { size, ...look }: LabelStyle): Label {
  const style = lineStyle(look)
  const text = drawnWords(words, look)
  const width = lineLength(text, style) * size
  const baseline = belowMiddle(style) * size
  return { d: linePath(text, style, { size, from: [-width / 2, baseline] }), width }
}

export interface LabelHeights {
  /** em from line to line. */
  readonly leading: number
  /** em of all lines, with their accents. */
  readonly height: number
}

export function labelHeights(lines: readonly string[], look: Omit<LabelStyle, 'size'>): LabelHeights {
  const style = lineStyle(look)
  const reaches = lines.map((line) => reachOf(drawnWords(line, look), style))
  const leading = leadingFor(reaches, usualLeading)
  const over = (reaches[0]?.over ?? 0) - belowMiddle(style)
  const under = (reaches.at(-1)?.under ?? 0) + belowMiddle(style)
  return { leading, height: (lines.length - 1) * leading + Math.max(usualLeading, 2 * over, 2 * under) }
}

const usualLeading = 1.16

/** em from the middle of a line to its baseline. */
const belowMiddle = (style: LineStyle): number => baselineOf(style) - thickness(style) / 2

const drawnWords = (words: string, { locale }: Pick<LabelStyle, 'locale'>): string =>
  labelWords(words, locale).replaceAll('\n', ' ')

const lineStyle = ({ locale, isLoud = false }: Omit<LabelStyle, 'size'>): LineStyle => ({
  lettering: isLoud ? 'shout' : 'label',
  locale,
  isVertical: false,
})
