/** HarfBuzz: a run of text in one face → its glyphs. */
import { Buffer, type Direction, type Feature, shape } from 'harfbuzzjs'
import { loadFont } from './font.ts'
import type { Run } from './hand.ts'

/** In units of the face, of which `unitsPerEm` make an em; `y` upwards. */
export interface RunGlyph {
  readonly id: number
  readonly xAdvance: number
  readonly xOffset: number
  readonly yOffset: number
}

interface Shaping {
  /** As the text itself runs where it is not given. */
  readonly direction?: Direction
  readonly features?: Feature[]
}

/** Used again and again: HarfBuzz gives the memory of one back only when JavaScript collects its own. */
const buffer = new Buffer()

export function shapedRun({ face, text }: Run, { direction, features }: Shaping = {}): readonly RunGlyph[] {
  buffer.reset()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  if (direction !== undefined) buffer.setDirection(direction)
  shape(loadFont(face).font, buffer, features)
  const positions = buffer.getGlyphPositions()
  return buffer.getGlyphInfos().flatMap(({ codepoint }, index) => {
    const position = positions[index]
    return position ? [{ id: codepoint, ...position }] : []
  })
}
