/** The Japanese headings of the gallery, in a font of their own: see `fonts/title-font.ts`. */
import { distinct, type Recipe, recipeKey } from '../fonts/recipe.ts'
import type { TitleFont } from '../fonts/title-font.ts'
import { ja } from '../languages/ja/words.ts'
import { titleFontPath } from '../urls/paths.ts'
import { galleryScripts } from './gallery-scripts.ts'

export const galleryFont = (): TitleFont => ({ family: 'Yonkoma Title', href: galleryFontPath() })

export const galleryFontPath = (): string => titleFontPath(recipeKey(galleryFontRecipe()))

export function galleryFontRecipe(): Recipe {
  const headings = Object.entries(ja).flatMap(([key, words]) => (isHeading(key) ? [String(words)] : []))
  const titles = galleryScripts().map(({ comics }) => comics.ja.title)
  const characters = [...headings, ...titles].join('').replace(/[\p{ASCII}\p{Script=Latin}\s]/gu, '')
  return { face: 'display', characters: distinct(characters), features: ['kern'] }
}

/** Keys of one word after `gallery.h.` are headings. */
const isHeading = (key: string): boolean => key === 'gallery.name' || key.startsWith('gallery.h.')
