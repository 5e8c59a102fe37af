/** Stories → every file of the site that has to be drawn or copied. Names them all; makes none. */
import { extname } from 'node:path'
import { cacheFile, fingerprint, packageVersion, sourceHash } from '../cache.ts'
import type { Card } from '../card/card.ts'
import { siteCard, storyCard } from '../card/card.ts'
import { recipeKey } from '../fonts/recipe.ts'
import { subset, subsetFile } from '../fonts/subset.ts'
import { titleRecipe } from '../fonts/title-font.ts'
import { locales } from '../i18n/locales.ts'
import type { Edition, Picture, Story, Topic } from '../story/story.ts'
import { cardPath, picturePath, siteCardPath, titleFontPath } from '../urls/paths.ts'
import type { Artefact } from './artefact.ts'

/** What artefacts are made from. */
export interface Library {
  readonly stories: readonly Story[]
  readonly topics: ReadonlyMap<string, Topic>
}

/** A picture as the site serves it: see `src/picture/bytes.ts`. */
export type PictureBytes = (picture: Picture) => Promise<Uint8Array>

/** Each path once, even where editions share a picture or stories a font. */
export function artefacts({ stories, topics }: Library, pictureBytes: PictureBytes): Artefact[] {
  const found = [
    ...locales.map((locale) => fromCard(siteCardPath(locale), siteCard(locale))),
    ...stories.flatMap((story) =>
      Object.values(story.editions).flatMap((edition) => [
        ...picturesOf(edition).map((picture) => fromPicture(story.slug, picture, pictureBytes)),
        fromCard(cardPath(edition.locale, story.slug), cardOf(story, edition, topics)),
        ...titleFontOf(edition),
      ]),
    ),
  ]
  return [...new Map(found.map((artefact) => [artefact.path, artefact])).values()]
}

const picturesOf = ({ comic, figures }: Edition): Picture[] => [
  ...comic.panels.map((panel) => panel.picture),
  ...figures,
]

const fromCard = (path: string, { file, draw }: Card): Artefact => ({ path, file, produce: draw })

function cardOf(story: Story, { locale, title }: Edition, topics: Library['topics']): Card {
  const topic = topics.get(story.topic)
  if (!topic) throw new Error(`The story ${story.slug} has the topic ${story.topic}, which does not exist`)
  return storyCard({ locale, title, topic: topic.name[locale], mood: story.mood })
}

function fromPicture(slug: string, picture: Picture, pictureBytes: PictureBytes): Artefact {
  const tools = ['sharp', 'xast-util-from-xml', 'xast-util-to-xml'].map(packageVersion)
  const key = fingerprint(slug, picture.name, sourceHash('src/picture'), ...tools)
  return {
    path: picturePath(slug, picture.name),
    file: cacheFile('pictures', key + extname(picture.name)),
    produce: () => pictureBytes(picture),
  }
}

function titleFontOf(edition: Edition): Artefact[] {
  const recipe = titleRecipe(edition)
  if (!recipe) return []
  return [{ path: titleFontPath(recipeKey(recipe)), file: subsetFile(recipe), produce: () => subset(recipe) }]
}
