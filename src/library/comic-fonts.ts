/** The fonts of comics, from the packages that the engine has them from. */
import { faceBytes } from '../fonts/faces.ts'
import { locales } from '../languages/locales.ts'
import { comicHands } from '../lettering/comic-hands.ts'
import type { Fonts } from './draw-strip.ts'

let fonts: Fonts | null = null

/** All faces of comics, read once: 14 MB. They are under the SIL Open Font License. */
export function comicFonts(): Fonts {
  fonts ??= Object.fromEntries(
    [...new Set(locales.flatMap(comicHands).flat())].map((face) => [face, faceBytes(face)]),
  )
  return fonts
}
