/** Makes the small font files of pages. The same recipe gives the same bytes on every machine. */
import subsetFont from 'subset-font'
import { cacheFile, plainFile, readOrMake } from '../cache.ts'
import { faceBytes } from './faces.ts'
import type { Recipe } from './recipe.ts'
import { distinct, licenceNames, recipeKey } from './recipe.ts'

/** WOFF2 bytes. About 25 ms for a few glyphs of a Japanese face, 200 ms for an alphabet with kerning. */
export const subset = ({ face, characters, features, weight }: Recipe): Promise<Uint8Array> =>
  subsetFont(faceBytes(face), distinct(characters), {
    targetFormat: 'woff2',
    keepFeatures: features,
    noHinting: true,
    preserveNameIds: licenceNames,
    ...(weight && { variationAxes: { wght: weight } }),
  })

/** Name of the subset's file, and where it lies. */
export const subsetFile = (recipe: Recipe): string => cacheFile('fonts', `${recipeKey(recipe)}.woff2`)

/** Path of a plain font file, made first where it is missing or damaged. */
export async function subsetOnce(recipe: Recipe): Promise<string> {
  const bytes = await readOrMake(subsetFile(recipe), () => subset(recipe))
  return plainFile('page-fonts', `${recipeKey(recipe)}.woff2`, bytes)
}
