/**
 * Text → outlines. SVG `<text>` is drawn with whatever fonts a machine has, as empty boxes where it has
 * none; outlines look the same everywhere.
 */
import { Feature } from 'harfbuzzjs'
import type { Hand } from '../languages/typesetting.ts'
import type { LoadedFont } from './font.ts'
import { loadFont } from './font.ts'
import type { Run } from './hand.ts'
import { runsOf } from './hand.ts'
import { type RunGlyph, shapedRun } from './shape.ts'

export interface Pen {
  /** px of one em. */
  readonly size: number
  /** Added after every glyph, in em; negative is tighter. */
  readonly tracking?: number
}

export interface Lettering {
  /** Path data in px; the text starts at 0 0 and stands on the baseline. */
  readonly d: string
  /** How far the pen moves, in px. */
  readonly width: number
  /** Where the ink is, in px; y grows downwards, so `top` is negative above the baseline. */
  readonly ink: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
}

export function outline(hand: Hand, text: string, { size, tracking = 0 }: Pen): Lettering {
  const paths: string[] = []
  const ink = { left: Number.POSITIVE_INFINITY, right: 0, top: 0, bottom: 0 }
  let pen = 0
  for (const run of runsOf(hand, text)) {
    const loaded = loadFont(run.face)
    const scale = size / loaded.unitsPerEm
    for (const glyph of shaped(run)) {
      const x = pen + glyph.xOffset * scale
      const y = -glyph.yOffset * scale
      paths.push(glyphPath(loaded, glyph.id, { x, y, scale }))
      widen(ink, loaded.font.glyphExtents(glyph.id), { x, y, scale })
      pen += glyph.xAdvance * scale + tracking * size
    }
  }
  return {
    d: paths.join(''),
    width: pen - tracking * size,
    ink: ink.left === Number.POSITIVE_INFINITY ? noInk : ink,
  }
}

/** Width without the outlines, in px: for choosing line breaks. */
export function advance(hand: Hand, text: string, { size, tracking = 0 }: Pen): number {
  let width = -tracking * size
  for (const run of runsOf(hand, text)) {
    const scale = size / loadFont(run.face).unitsPerEm
    for (const glyph of shaped(run)) width += glyph.xAdvance * scale + tracking * size
  }
  return width
}

interface GlyphPlace {
  readonly x: number
  readonly y: number
  readonly scale: number
}

const noInk = { left: 0, right: 0, top: 0, bottom: 0 }

/** Proportional kana and punctuation, as headlines are set; a face without them ignores it. */
const features = [new Feature('palt', 1)]

/** Dela Gothic One has a narrow no-break space that is twice as wide as its space between words. */
const shaped = ({ face, text }: Run): readonly RunGlyph[] =>
  shapedRun({ face, text: text.replaceAll('\u202f', ' ') }, { features })

function glyphPath({ font }: LoadedFont, id: number, { x, y, scale }: GlyphPlace): string {
  return font
    .glyphToJson(id)
    .map(({ type, values }) => {
      const points = values.map((value, index) =>
        round(index % 2 === 0 ? x + value * scale : y - value * scale),
      )
      return type + points.join(' ')
    })
    .join('')
}

type Extents = ReturnType<LoadedFont['font']['glyphExtents']>

function widen(
  ink: { -readonly [Side in keyof Lettering['ink']]: number },
  of: Extents,
  place: GlyphPlace,
): void {
  if (!of || of.width === 0) return
  const { x, y, scale } = place
  ink.left = Math.min(ink.left, x + of.xBearing * scale)
  ink.right = Math.max(ink.right, x + (of.xBearing + of.width) * scale)
  ink.top = Math.min(ink.top, y - of.yBearing * scale)
  ink.bottom = Math.max(ink.bottom, y - (of.yBearing + of.height) * scale)
}

/** A hundredth of a px: finer than a screen shows, and short in the file. */
const round = (value: number): number => Math.round(value * 100) / 100
