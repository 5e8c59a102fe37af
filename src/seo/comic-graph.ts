/** The strip as a part of its article: a story in pictures, with its words. */

import type { ComicStory } from 'schema-dts'
import { hasStripImage } from '../card/strip-image.ts'
import { castName } from '../languages/cast-name.ts'
import type { Locale } from '../languages/locales.ts'
import { isSpeaker } from '../stories/cast.ts'
import type { Edition, Person, Story } from '../stories/story.ts'
import { address, storyPath, stripPath } from '../urls/paths.ts'
import { madeBy } from './images.ts'

export const comic = (story: Story, edition: Edition, author: Person): ComicStory => ({
  '@type': 'ComicStory',
  '@id': `${address(storyPath(edition.locale, story.slug))}#comic`,
  name: edition.comic.title,
  inLanguage: edition.locale,
  author: { '@type': 'Person', name: author.name[edition.locale] },
  character: charactersIn(edition).map((name) => ({ '@type': 'Person', name })),
  text: edition.comic.panels
    .flatMap(({ caption, say }) => [caption, ...say.map(({ words }) => words)])
    .filter(Boolean)
    .join('\n'),
  ...(hasStripImage(edition) ? { image: address(stripPath(edition.locale, story.slug)) } : {}),
  ...madeBy(story.disclosure.art),
})

const charactersIn = ({ comic: { panels }, locale }: Edition): string[] => {
  const names = panels.flatMap(({ say }) => say.map(({ speaker }) => nameOf(speaker, locale)))
  return [...new Set(names)]
}

const nameOf = (speaker: string, locale: Locale): string =>
  isSpeaker(speaker) ? castName(speaker, locale) : speaker
