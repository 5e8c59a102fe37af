/** Faces as HarfBuzz knows them, each loaded once. */
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

/** The file of a face; null where nobody has given one. */
export type FontSource = (face: Face) => Uint8Array<ArrayBuffer> | null

let source: FontSource = faceBytes

/** Whatever `act` letters is lettered with these faces. It may not wait for anything: nobody else would know. */
export function withFonts<T>(fonts: FontSource, act: () => T): T {
  const before = source
  source = fonts
  try {
    return act()
  } finally {
    source = before
  }
}

/** @throws where nobody has given the face */
export function loadFont(face: Face): LoadedFont {
  const font = fontIfGiven(face)
  if (!font) throw new Error(`No font was given for "${face}"`)
  return font
}

/** Null where nobody has given the face. */
export function fontIfGiven(face: Face): LoadedFont | null {
  const faces = loaded()
  const known = faces.get(face)
  if (known !== undefined) return known
  const bytes = source(face)
  const font = bytes && fontOf(bytes)
  faces.set(face, font)
  return font
}

/** What is remembered of letters, for each set of faces by itself. */
export function perFonts<T>(make: () => T): () => T {
  const made = new WeakMap<FontSource, { readonly value: T }>()
  return () => {
    const known = made.get(source) ?? { value: make() }
    made.set(source, known)
    return known.value
  }
}

const loaded = perFonts(() => new Map<Face, LoadedFont | null>())

function fontOf(bytes: Uint8Array<ArrayBuffer>): LoadedFont {
  const hbFace = new HbFace(new Blob(bytes))
  const font = new Font(hbFace)
  const { ascender, descender } = font.hExtents()
  const unitsPerEm = hbFace.upem
  return {
    font,
    unitsPerEm,
    ascent: ascender / unitsPerEm,
    descent: -descender / unitsPerEm,
    covers: new Set(hbFace.collectUnicodes()),
  }
}
