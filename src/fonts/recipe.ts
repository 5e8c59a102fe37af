/** What a font subset is made of, and the name that follows from it. */
import { fingerprint } from '../cache.ts'
import { codeHash } from '../disk/code.ts'
import type { Face } from './faces.ts'
import { faceHash } from './faces.ts'

export interface Recipe {
  readonly face: Face
  /** Every character that the subset must have, in any order. Characters the face lacks are left out. */
  readonly characters: string
  /** OpenType features that stay; each costs bytes, kerning most of all. */
  readonly features: readonly string[]
  /** Range of the variable `wght` axis that stays; a static face has none. */
  readonly weight?: { readonly min: number; readonly max: number }
}

/** Names a subset by all it is made of: glyphs, font, options, tools. 16 hex digits. */
export function recipeKey({ face, characters, features, weight }: Recipe): string {
  const options = JSON.stringify([distinct(characters), features, weight, licenceNames])
  return fingerprint(options, faceHash(face), codeHash('src/fonts/subset.ts'))
}

/** Each character once, in the order of code points. */
export const distinct = (text: string): string =>
  [...new Set(text.normalize('NFC'))].toSorted(byCode).join('')

/** `name` entries 13 and 14, the licence and its address: the Open Font License asks that they travel along. */
export const licenceNames = [13, 14] as const

const byCode = (a: string, b: string): number => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)
