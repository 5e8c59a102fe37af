/** The heading of the playground, in a font of its own where letters are many: see `fonts/title-font.ts`. */
import { distinct, type Recipe, recipeKey } from '../fonts/recipe.ts'
import { subset, subsetFile } from '../fonts/subset.ts'
import type { TitleFont } from '../fonts/title-font.ts'
import { language, words } from '../languages/languages.ts'
import type { Locale } from '../languages/locales.ts'
import { site } from '../site.ts'
import { titleFontPath } from '../urls/paths.ts'
import type { Artefact } from './artefact.ts'

/** Null where the file of every page has all its letters. */
export function playFont(locale: Locale): TitleFont | null {
  const recipe = recipeOf(locale)
  return recipe && { family: 'Yonkoma Title', href: titleFontPath(recipeKey(recipe)) }
}

export const playFonts = (): readonly Artefact[] =>
  site.languages.map(recipeOf).flatMap((recipe) => {
    if (!recipe) return []
    const path = titleFontPath(recipeKey(recipe))
    return [{ path, file: subsetFile(recipe), produce: () => subset(recipe) }]
  })

function recipeOf(locale: Locale): Recipe | null {
  if (language(locale).faces.headlines !== 'own') return null
  const say = words(locale)
  const characters = [say['play.name'], say['play.script'], say['play.strip']].join('')
  return { face: 'display', characters: distinct(characters), features: ['kern'] }
}
