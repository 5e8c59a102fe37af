/** Faces as HarfBuzz knows them, loaded once a process. */
import { Blob, Font, Face as HbFace } from 'harfbuzzjs'
import type { Face } from '../fonts/faces.ts'
import { faceBytes } from '../fonts/faces.ts'

export interface LoadedFont {
  readonly font: Font
  /** Font units in one em: what glyph outlines and advances are measured in. */
  readonly unitsPerEm: number
  /** Height of the line box above and below the baseline, in em, both positive. */
  readonly ascent: number
  readonly descent: number
  /** Code points that have a glyph. */
  readonly covers: ReadonlySet<number>
}

export function loadFont(face: Face): LoadedFont {
  const known = loaded.get(face)
  if (known) return known
  const hbFace = new HbFace(new Blob(faceBytes(face)))
  const font = new Font(hbFace)
  const { ascender, descender } = font.hExtents()
  const unitsPerEm = hbFace.upem
  const result: LoadedFont = {
    font,
    unitsPerEm,
    ascent: ascender / unitsPerEm,
    descent: -descender / unitsPerEm,
    covers: new Set(hbFace.collectUnicodes()),
  }
  loaded.set(face, result)
  return result
}

const loaded = new Map<Face, LoadedFont>()
