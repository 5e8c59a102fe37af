/** The headings of the gallery, in a font of their own: see `fonts/title-font.ts`. */
import { distinct, type Recipe, recipeKey } from '../fonts/recipe.ts'
import type { TitleFont } from '../fonts/title-font.ts'
import { language, words } from '../languages/languages.ts'
import type { Locale } from '../languages/locales.ts'
import { titleFontPath } from '../urls/paths.ts'
import { galleryScripts } from './gallery-scripts.ts'

/** Null where the file of every page has all their letters. */
export function galleryFont(locale: Locale): TitleFont | null {
  const recipe = galleryFontRecipe(locale)
  return recipe && { family: 'Yonkoma Title', href: titleFontPath(recipeKey(recipe)) }
}

export function galleryFontRecipe(locale: Locale): Recipe | null {
  if (language(locale).faces.headlines !== 'own') return null
  const headings = Object.entries(words(locale)).flatMap(([key, phrase]) =>
    isHeading(key) ? [String(phrase)] : [],
  )
  const titles = galleryScripts().map(({ comics }) => comics[locale].title)
  const characters = [...headings, ...titles].join('').replace(/[\p{ASCII}\p{Script=Latin}\s]/gu, '')
  return { face: 'display', characters: distinct(characters), features: ['kern'] }
}

/** Keys of one word after `gallery.h.` are headings. */
const isHeading = (key: string): boolean => key === 'gallery.name' || key.startsWith('gallery.h.')
