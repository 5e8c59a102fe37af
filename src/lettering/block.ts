/** A block of lettering: the words inside a balloon or a caption, broken into lines, measured and drawn. */
import type { Locale } from '../languages/locales.ts'
import { typesetting } from '../languages/typesetting.ts'
import { type Breaking, breakings } from './breaking.ts'
import type { Manner } from './comic-hands.ts'
import { comicWords } from './comic-words.ts'
import { perFonts } from './font.ts'
import { leadingFor, type Reach } from './ink.ts'
import { baselineOf, type LineStyle, lineLength, linePath, measure, reachOf, thickness } from './line.ts'
import { pieces } from './pieces.ts'

export interface Block {
  /** As they are lettered: in capitals where that is the custom. Columns follow from right to left. */
  readonly lines: readonly string[]
  /** px of each line. */
  readonly lengths: readonly number[]
  /** px from edge to edge. Lines are centred; columns hang from the top. */
  readonly width: number
  readonly height: number
  /** px of one em. */
  readonly size: number
  /** px from line to line. A line is as thick as the block is without its leadings. */
  readonly leading: number
  /** px from the upper edge to the first baseline, or from the right edge to the middle of the first column. */
  readonly start: number
  readonly isVertical: boolean
  readonly manner: Manner
  readonly locale: Locale
  /** How far the lines are from a good shape and good ends, in square em a line: under 1 is good, over 3 is ugly. */
  readonly unevenness: number
}

export interface BlockStyle {
  readonly locale: Locale
  readonly manner: Manner
  /** px of one em. */
  readonly size: number
  readonly isVertical: boolean
}

/**
 * The best block of each number of lines, one to seven, the ugly ones left out where there are others. Where the
 * author breaks the lines, only those.
 * @throws where no face has a character: `missingCharacters` finds those first
 */
export function blocks(words: string, style: BlockStyle): readonly Block[] {
  const key = `${style.locale} ${style.manner} ${style.isVertical} ${words}`
  const known = remembered().get(key) ?? broken(words, style).map((breaking) => blockOf(breaking, style))
  if (remembered().size >= mostRemembered) remembered().clear()
  remembered().set(key, known)
  return known.map((block) => enlarged(block, style.size))
}

/** Path data on a grid of ten units a px, the block's middle at a point in px. */
export function blockPath(block: Block, [x, y]: readonly [number, number]): string {
  const { size, isVertical, width, height, leading, start } = block
  const style = lineStyle(block)
  const place = (index: number): readonly [number, number] =>
    isVertical
      ? [x + width / 2 - start - index * leading, y - height / 2]
      : [x - (block.lengths[index] ?? 0) / 2, y - height / 2 + start + index * leading]
  return block.lines.map((line, index) => linePath(line, style, { size, from: place(index) })).join('')
}

/** At one px an em: a search asks for the same words in many sizes. */
const remembered = perFonts(() => new Map<string, readonly Block[]>())
const mostRemembered = 2000

function broken(words: string, style: BlockStyle): readonly Breaking[] {
  const text = comicWords(words, style.locale)
  if (text.includes('\n')) return [{ lines: text.split('\n'), longest: 0, unevenness: 0 }]
  const line = lineStyle(style)
  const parts = pieces(text, style.locale).map((piece) => ({ ...piece, ...measure(piece.text, line) }))
  const { lettering, lineEnds } = typesetting(style.locale)
  return worthwhile(breakings(parts, { isLozenge: lettering === 'rows', weakEnd: lineEnds.weakEnd }))
}

/** Without those of more lines than others that are no longer, and without the ugliest while enough are left. */
function worthwhile(all: readonly Breaking[]): readonly Breaking[] {
  const useful = all.filter(({ longest }, index) =>
    all.slice(0, index).every((other) => other.longest > longest),
  )
  const limit =
    useful.map(({ unevenness }) => unevenness).toSorted((a, b) => a - b)[enough - 1] ??
    Number.POSITIVE_INFINITY
  return useful.filter(({ unevenness }) => unevenness <= Math.max(ugly, limit))
}

const enough = 4
const ugly = 2.5

function blockOf({ lines, unevenness }: Breaking, style: BlockStyle): Block {
  const line = lineStyle(style)
  const reaches = lines.map((text) => reachOf(text, line))
  const leading = leadingFor(reaches, leadingOf(style))
  const { before, after } = stickingOut(reaches, line)
  const lengths = lines.map((text) => lineLength(text, line))
  const along = Math.max(...lengths)
  const across = before + (lines.length - 1) * leading + thickness(line) + after
  const start = before + middleOf(line)
  const [width, height] = style.isVertical ? [across, along] : [along, across]
  const { manner, locale, isVertical } = style
  return { lines, lengths, width, height, size: 1, leading, start, isVertical, manner, locale, unevenness }
}

/** What accents of the first line and tails of the last one add to a block, in em. */
function stickingOut(lines: readonly Reach[], style: LineStyle) {
  const over = (lines[0]?.over ?? 0) - middleOf(style)
  const under = (lines.at(-1)?.under ?? 0) + middleOf(style) - thickness(style)
  return { before: Math.max(0, over - free.before), after: Math.max(0, under - free.after) }
}

/** Of a first row's baseline from the upper edge, of a first column's middle from the right one, in em. */
const middleOf = (style: LineStyle): number => (style.isVertical ? 0.5 : baselineOf(style))

/** What may stick out, as brackets and commas do, in em: less than the air in any balloon. */
const free = { before: 0.14, after: 0.22 } as const

const enlarged = (block: Block, size: number): Block => ({
  ...block,
  lengths: block.lengths.map((length) => length * size),
  width: block.width * size,
  height: block.height * size,
  size,
  leading: block.leading * size,
  start: block.start * size,
})

/** In em. Capitals have nothing below the line, and may stand close. */
const leadings = { rows: { shout: 1.02, usual: 1.1 }, columns: { upright: 1.26, lying: 1.3 } } as const

function leadingOf({ locale, manner, isVertical }: BlockStyle): number {
  const { rows, columns } = leadings
  if (typesetting(locale).lettering === 'columns') return isVertical ? columns.upright : columns.lying
  return manner === 'shout' ? rows.shout : rows.usual
}

const lineStyle = ({ manner, locale, isVertical }: Omit<BlockStyle, 'size'>): LineStyle => ({
  lettering: manner,
  locale,
  isVertical: isVertical && typesetting(locale).lettering === 'columns',
})
