/** Words on drawn things: signs, screens, lids. */
import type { Locale } from '../i18n/locales.ts'
import { labelWords } from './comic-words.ts'
import { baselineOf, type LineStyle, lineLength, linePath, thickness } from './line.ts'

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

export function labelPath(words: string, { locale, size, isLoud = false }: LabelStyle): Label {
  const style: LineStyle = { lettering: isLoud ? 'shout' : 'label', locale, isVertical: false }
  const text = labelWords(words, locale).replaceAll('\n', ' ')
  const width = lineLength(text, style) * size
  const baseline = (baselineOf(style) - thickness(style) / 2) * size
  return { d: linePath(text, style, { size, from: [-width / 2, baseline] }), width }
}
