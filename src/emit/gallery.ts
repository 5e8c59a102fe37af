/** The dictionary of scripts → every file of it. Names them all; draws none. */
import { stripPictures } from '../comic/panel-picture.ts'
import { subset, subsetFile } from '../fonts/subset.ts'
import { locales } from '../languages/locales.ts'
import { expressions, poses, views } from '../stories/script-words.ts'
import { picturePath } from '../urls/paths.ts'
import type { Artefact } from './artefact.ts'
import { faceSheet, markSheet, poseSheet, viewSheet } from './gallery-cast.ts'
import { entryFile, panelEntries } from './gallery-entries.ts'
import { type GalleryFile, sheetFile } from './gallery-file.ts'
import { galleryFontPath, galleryFontRecipe } from './gallery-font.ts'
import { propSheet } from './gallery-props.ts'
import { galleryScripts } from './gallery-scripts.ts'

/** Where a picture of the gallery is on the site. */
export const galleryPicturePath = (name: string): string => picturePath('gallery', name)

export function galleryArtefacts(): Artefact[] {
  const recipe = galleryFontRecipe()
  return [
    ...sheets().map(sheetFile),
    ...locales.flatMap((locale) => panelEntries.map((entry) => entryFile(entry, locale))),
    ...strips(),
  ]
    .map(({ name, file, draw }): Artefact => ({ path: galleryPicturePath(name), file, produce: draw }))
    .concat({ path: galleryFontPath(), file: subsetFile(recipe), produce: () => subset(recipe) })
}

const sheets = () => [
  ...expressions.map(faceSheet),
  ...poses.map(poseSheet),
  ...([...views, 'three-quarter'] as const).map(viewSheet),
  markSheet,
  ...locales.map(propSheet),
]

/** The panels of the whole scripts, in both languages. */
const strips = (): Pick<GalleryFile, 'name' | 'file' | 'draw'>[] =>
  galleryScripts().flatMap(({ comics }) =>
    locales.flatMap((locale) =>
      stripPictures(comics[locale].panels, locale).flatMap(({ layers }) =>
        layers.flatMap((layer) => (layer.kind === 'drawn' ? [layer] : [])),
      ),
    ),
  )
