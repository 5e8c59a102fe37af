/**
 * The headings of one page as a font of their own, in a language of thousands of characters. Dela Gothic One has 9,000
 * characters and a page needs forty, so each page loads the glyphs of its own words (2 to 5 kB) beside the shared subset
 * of `page-fonts.ts`. It does not leave out what the shared subset has: a new word in the interface would then change the
 * font of every story.
 */
import { language } from '../languages/languages.ts'
import type { Edition } from '../stories/story.ts'
import { titleFontPath } from '../urls/paths.ts'
import type { Recipe } from './recipe.ts'
import { distinct, recipeKey } from './recipe.ts'

export interface TitleFont {
  readonly family: 'Yonkoma Title'
  /** Path of the file on the site, without the base: give it to `link`. */
  readonly href: string
}

/** Only names the font, which is quick; the file is made when the site's drawings are written out. */
export function titleFont(edition: Edition): TitleFont | null {
  const recipe = titleRecipe(edition)
  return recipe && { family: 'Yonkoma Title', href: titleFontPath(recipeKey(recipe)) }
}

/** What the font is made of; null where the Latin subset has every character. */
export function titleRecipe(edition: Edition): Recipe | null {
  const characters = distinct(headingsOf(edition).replace(/[\p{ASCII}\p{Script=Latin}\s]/gu, ''))
  const isOwn = language(edition.locale).faces.headlines === 'own'
  return isOwn && characters ? { face: 'display', characters, features: ['kern'] } : null
}

/** Titles and the author's own headings. Headings of a known kind are in the shared subset. */
const headingsOf = ({ title, comic, sections }: Edition): string =>
  [title, comic.title, ...sections.filter(({ kind }) => kind === null).map(({ text }) => text)].join('')
