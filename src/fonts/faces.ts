/**
 * The font files that everything is lettered with, and where they come from.
 * All are under the SIL Open Font License; each package carries its text as LICENSE_FONT or LICENSE.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { engineFile } from '../disk/places.ts'

/** What a face is for → the file, as an import of its npm package. */
const files = {
  /** Dela Gothic One: headlines, in both scripts. */
  display: '@expo-google-fonts/dela-gothic-one/400Regular/DelaGothicOne_400Regular.ttf',
  /** Zen Kaku Gothic New Black: the characters of a Japanese headline that Dela does not have. */
  heavy: '@expo-google-fonts/zen-kaku-gothic-new/900Black/ZenKakuGothicNew_900Black.ttf',
  /** Zen Kaku Gothic New Bold: Japanese labels in pictures. */
  gothic: '@expo-google-fonts/zen-kaku-gothic-new/700Bold/ZenKakuGothicNew_700Bold.ttf',
  /** Schibsted Grotesk 600: English labels, on pages and in pictures. */
  ui: '@expo-google-fonts/schibsted-grotesk/600SemiBold/SchibstedGrotesk_600SemiBold.ttf',
  /** Source Serif 4, variable weight: English text. WOFF2, so for pages only: HarfBuzz cannot read it. */
  text: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  /** Shippori Antique, the face of manga balloons, and on pages that of 起承転結附. */
  koma: '@expo-google-fonts/shippori-antique/400Regular/ShipporiAntique_400Regular.ttf',
  /** Balsamiq Sans Bold: English balloons and captions. */
  balloon: '@expo-google-fonts/balsamiq-sans/700Bold/BalsamiqSans_700Bold.ttf',
  /** Bangers: English shouts and sound effects. */
  shout: '@expo-google-fonts/bangers/400Regular/Bangers_400Regular.ttf',
  /** Reggae One: Japanese sound effects. */
  effect: '@expo-google-fonts/reggae-one/400Regular/ReggaeOne_400Regular.ttf',
} as const

export type Face = keyof typeof files

/** Absolute path of a face's file. */
export const faceFile = (face: Face): string => fromEngine.resolve(files[face])

export const faceBytes = (face: Face): Buffer<ArrayBuffer> => readFileSync(faceFile(face))

/** Fingerprint of a face's bytes, read once a process. */
export function faceHash(face: Face): string {
  const known = hashes.get(face)
  if (known) return known
  const hash = createHash('sha256').update(faceBytes(face)).digest('hex')
  hashes.set(face, hash)
  return hash
}

/** All of them: a picture may be lettered in any. */
export const facesHash = (): string => (Object.keys(files) as Face[]).map(faceHash).join()

const hashes = new Map<Face, string>()

const fromEngine = createRequire(engineFile('package.json'))
