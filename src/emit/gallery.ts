/** The dictionary of scripts → every file of it. Names them all; draws none. */

import { stripPictures } from '../comic/panel-picture.ts'
import { recipeKey } from '../fonts/recipe.ts'
import { subset, subsetFile } from '../fonts/subset.ts'
import type { Locale } from '../languages/locales.ts'
import { site } from '../site.ts'
import { expressions, poses, views } from '../stories/script-words.ts'
import { picturePath, titleFontPath } from '../urls/paths.ts'
import type { Artefact } from './artefact.ts'
import { faceSheet, markSheet, poseSheet, viewSheet } from './gallery-cast.ts'
import { entryFile, panelEntries } from './gallery-entries.ts'
import { type GalleryFile, sheetFile } from './gallery-file.ts'
import { galleryFontRecipe } from './gallery-font.ts'
import { propSheet } from './gallery-props.ts'
import { galleryScripts } from './gallery-scripts.ts'

/** Where a picture of the gallery is on the site. */
export const galleryPicturePath = (name: string): string => picturePath('gallery', name)

export function galleryArtefacts(): Artefact[] {
  return [
    ...sheets().map(sheetFile),
    ...site.languages.flatMap((locale) => panelEntries.map((entry) => entryFile(entry, locale))),
    ...strips(),
  ]
    .map(({ name, file, draw }): Artefact => ({ path: galleryPicturePath(name), file, produce: draw }))
    .concat(site.languages.flatMap(fontOf))
}

function fontOf(locale: Locale): readonly Artefact[] {
  const recipe = galleryFontRecipe(locale)
  if (recipe === null) return []
  const path = titleFontPath(recipeKey(recipe))
  return [{ path, file: subsetFile(recipe), produce: () => subset(recipe) }]
}

const sheets = () => [
  ...expressions.map(faceSheet),
  ...poses.map(poseSheet),
  ...([...views, 'three-quarter'] as const).map(viewSheet),
  markSheet,
  ...site.languages.map(propSheet),
]

/** The panels of the whole scripts, in the languages of the site. */
const strips = (): Pick<GalleryFile, 'name' | 'file' | 'draw'>[] =>
  galleryScripts().flatMap(({ comics }) =>
    site.languages.flatMap((locale) =>
      stripPictures(comics[locale].panels, locale).flatMap(({ layers }) =>
        layers.flatMap((layer) => (layer.kind === 'drawn' ? [layer] : [])),
      ),
    ),
  )
