/** A text → the largest lettering that fits its place on the card. */
import { type Seam, type Stretch, stretches } from '../languages/line-ends/line-ends.ts'
import type { Locale } from '../languages/locales.ts'
import { type Hand, typesetting } from '../languages/typesetting.ts'
import { balancedLines } from '../lettering/break-lines.ts'
import { loadFont } from '../lettering/font.ts'
import { leadingFor } from '../lettering/ink.ts'
import type { Lettering } from '../lettering/outline.ts'
import { advance, outline } from '../lettering/outline.ts'

export interface Style {
  readonly hand: Hand
  /** Distance of baselines, in em. */
  readonly leading: number
  /** Space added between letters, in em. */
  readonly tracking: number
}

/** What the lettering may take up, in px. */
export interface TextRoom {
  readonly width: number
  readonly height: number
  /** Largest size of the letters. */
  readonly size: number
  readonly lines: number
}

export interface TextBlock {
  readonly lines: readonly string[]
  readonly style: Style
  /** px of an em. */
  readonly size: number
  /** Distance of baselines, in em: the style's own, or more where ink would meet. */
  readonly leading: number
}

/** Path data, and where its start on the baseline goes, in px. */
export interface PlacedText {
  readonly d: string
  readonly x: number
  readonly y: number
}

/** Breaks a text into few lines of large letters. It always fits; a word is cut only where it is too long for that. */
export function fitText(
  text: string,
  locale: Locale,
  { style, room }: { style: Style; room: TextRoom },
): TextBlock {
  const { weakHeadlineEnd: weakEnd } = typesetting(locale).lineEnds
  let chosen: TextBlock | null = null
  for (const seam of ['phrase', 'word', 'letter'] as const satisfies readonly Seam[]) {
    const block = largest(stretches(text.trim(), locale, seam), { style, room, weakEnd })
    if (block && (!chosen || block.size > chosen.size * worthCutting)) chosen = block
    if (chosen && chosen.size >= smallest) break
  }
  if (!chosen) throw new Error('A headline needs at least one character')
  return chosen
}

/** The lines one below the other, their ink flush at `left`, the first line box beginning at `top`. */
export function setBlock(
  { lines, style, size, leading }: TextBlock,
  { left, top }: { left: number; top: number },
): PlacedText[] {
  const baseline = top + baselineIn(style) * size
  return lines.map((line, index) => {
    const { d, ink } = outline(style.hand, line, { size, tracking: style.tracking })
    return { d, x: left - ink.left, y: baseline + index * leading * size }
  })
}

export const heightOf = ({ lines, style, size, leading }: TextBlock): number =>
  (style.leading + (lines.length - 1) * leading) * size

/** Width of the ink of the widest line, in px. */
export const widthOf = ({ lines, style, size }: TextBlock): number =>
  Math.max(...lines.map((line) => inkWidth(outline(style.hand, line, { size, tracking: style.tracking }))))

const inkWidth = ({ ink }: Lettering): number => ink.right - ink.left

/** Distance of the baseline from the top of the line box, in em, as a browser sets it. */
function baselineIn({ hand, leading }: Style): number {
  const { ascent, descent } = loadFont(hand[0])
  return (leading - ascent - descent) / 2 + ascent
}

/** px; smaller letters cannot be read in a timeline, where a card is 500 px wide. */
const smallest = 36

/** Letters must grow by so much to be worth one more line, a fifth line, or a cut through a word. */
const worthALine = 1.1
const worthTheFifth = 1.25
const worthCutting = 1.25

interface Wanted {
  readonly style: Style
  readonly room: TextRoom
  readonly weakEnd: RegExp
}

function largest(pieces: readonly Stretch[], { style, room, weakEnd }: Wanted): TextBlock | null {
  const widthOf = remembered((text) => advance(style.hand, text, { size: 1, tracking: style.tracking }))
  let chosen: TextBlock | null = null
  for (let count = 1; count <= room.lines; count++) {
    const lines = balancedLines(pieces, count, { widthOf, weakEnd })
    if (!lines) break
    const across = room.width / Math.max(...lines.map(widthOf))
    const leading = leadingOf(lines, style)
    const down = room.height / (style.leading + (count - 1) * leading)
    const size = Math.floor(Math.min(room.size, across, down))
    if (!chosen || size > chosen.size * (count > 4 ? worthTheFifth : worthALine))
      chosen = { lines, style, size, leading }
  }
  return chosen
}

/** No accent meets a tail of the line above. */
function leadingOf(lines: readonly string[], { hand, leading }: Style): number {
  const inks = lines.map((line) => outline(hand, line, { size: 1 }).ink)
  return leadingFor(
    inks.map(({ top, bottom }) => ({ over: -top, under: bottom })),
    leading,
  )
}

function remembered(measure: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => {
    const width = known.get(text) ?? measure(text)
    known.set(text, width)
    return width
  }
}
