/** Stories → every file of the site that has to be drawn or copied. Names them all; makes none. */

import { extname } from 'node:path'
import { cacheFile, fingerprint } from '../cache.ts'
import type { Card } from '../card/card.ts'
import { siteCard, storyCard } from '../card/card.ts'
import { cellSizes } from '../card/cell-size.ts'
import { crop, cropShapes } from '../card/crops.ts'
import { favicon } from '../card/favicon.ts'
import { iconCard, icons } from '../card/icon.ts'
import { cardPicture } from '../card/panel-picture.ts'
import { stripImage } from '../card/strip-image.ts'
import { type PictureBytes, thumb } from '../card/thumb.ts'
import { type PictureLayer, stripPictures } from '../comic/panel-picture.ts'
import { codeHash } from '../disk/code.ts'
import { recipeKey } from '../fonts/recipe.ts'
import { subset, subsetFile } from '../fonts/subset.ts'
import { titleRecipe } from '../fonts/title-font.ts'
import { site } from '../site.ts'
import type { Edition, Story, Topic } from '../stories/story.ts'
import {
  cardPath,
  cropPath,
  iconPath,
  picturePath,
  siteCardPath,
  stripPath,
  thumbPath,
  titleFontPath,
} from '../urls/paths.ts'
import type { Artefact } from './artefact.ts'

/** What artefacts are made from. */
export interface Library {
  readonly stories: readonly Story[]
  readonly topics: ReadonlyMap<string, Topic>
}

/** Each path once, even where editions share a picture or stories a font. */
export function artefacts({ stories, topics }: Library, pictureBytes: PictureBytes): Artefact[] {
  const found = [
    ...site.languages.map((locale) => fromCard(siteCardPath(locale), siteCard(site, locale))),
    ...icons.map((icon) => fromCard(iconPath(icon.name), iconCard(icon, site))),
    fromCard('/favicon.ico', favicon(site)),
    ...stories.flatMap((story) =>
      cropShapes.flatMap((shape) => fromMaybe(cropPath(story.slug, shape), crop(site, story, shape))),
    ),
    ...stories.flatMap((story) =>
      Object.values(story.editions).flatMap((edition) => [
        ...layersOf(edition).map((layer) => layerArtefact(story, layer, pictureBytes)),
        fromCard(cardPath(edition.locale, story.slug), cardOf(story, edition, topics)),
        ...fromMaybe(stripPath(edition.locale, story.slug), stripImage(site, story, edition)),
        ...cellSizes.map((size) =>
          fromCard(
            thumbPath(edition.locale, story.slug, size.width),
            thumb({ story, edition, size }, pictureBytes),
          ),
        ),
        ...titleFontOf(edition),
      ]),
    ),
  ]
  return [...new Map(found.map((artefact) => [artefact.path, artefact])).values()]
}

/** The panels as pages show them, and the pictures inside the text. */
const layersOf = ({ comic, figures, locale }: Edition): PictureLayer[] => [
  ...stripPictures(comic.panels, locale).flatMap(({ layers }) => layers),
  ...figures.map((picture) => ({ kind: 'art', name: picture.name, picture, box: null }) as const),
]

const fromCard = (path: string, { file, draw }: Card): Artefact => ({ path, file, produce: draw })

const fromMaybe = (path: string, card: Card | null): Artefact[] => (card ? [fromCard(path, card)] : [])

function cardOf(story: Story, edition: Edition, topics: Library['topics']): Card {
  const { locale, title } = edition
  const topic = topics.get(story.topic)
  if (!topic) throw new Error(`The story ${story.slug} has the topic ${story.topic}, which does not exist`)
  return storyCard(site, {
    locale,
    title,
    slug: story.slug,
    topic: topic.name[locale],
    picture: cardPicture(site, story, edition),
  })
}

/** A picture of a panel, or a part of one. */
export function layerArtefact(
  { slug, disclosure }: Pick<Story, 'slug' | 'disclosure'>,
  layer: PictureLayer,
  pictureBytes: PictureBytes,
): Artefact {
  const path = picturePath(slug, layer.name)
  if (layer.kind === 'drawn') return { path, file: layer.file, produce: layer.draw }
  const key = fingerprint(
    slug,
    layer.name,
    disclosure.art,
    codeHash('src/emit/artefacts.ts', 'src/picture/bytes.ts'),
  )
  return {
    path,
    file: cacheFile('pictures', key + extname(layer.name)),
    produce: () => pictureBytes(layer.picture, { box: layer.box, made: disclosure.art }),
  }
}

function titleFontOf(edition: Edition): Artefact[] {
  const recipe = titleRecipe(edition)
  if (!recipe) return []
  return [{ path: titleFontPath(recipeKey(recipe)), file: subsetFile(recipe), produce: () => subset(recipe) }]
}
