/**
 * RSS 2.0 and Atom 1.0, written by `feed`. Four things it has no word for are added here: the language of an Atom feed;
 * the author in RSS, where its own element wants an e-mail address; when an entry of RSS was changed; and its pictures.
 */
import { Feed, type FeedOptions, type Item } from 'feed'
import { hasStripImage } from '../card/strip-image.ts'
import { lastChange } from '../seo/dates.ts'
import type { StoryPage } from '../seo/page.ts'
import { imageSize } from '../seo/site-graph.ts'
import { site } from '../site.ts'
import { address, cardPath, feedPath, iconPath, personPath, storyPath, stripPath } from '../urls/paths.ts'
import type { Channel } from './channel.ts'
import { content } from './content.ts'
import { written } from './plain-html.ts'
import { tags } from './tags.ts'

export function rss(channel: Channel): string {
  const feed = new Feed({
    ...options(channel),
    feedLinks: { rss: address(feedPath(channel.locale, 'rss', channel.topic?.key)) },
  })
  for (const page of channel.stories) feed.addItem(rssItem(page))
  return `${feed.rss2().replace('<rss ', `<rss xmlns:media="${mediaRss}" `)}\n`
}

export function atom(channel: Channel): string {
  const { locale } = channel
  const feed = new Feed({
    ...options(channel),
    feedLinks: { atom: address(feedPath(locale, 'atom', channel.topic?.key)) },
    author: { name: site.name[locale], link: address(channel.path) },
  })
  for (const page of channel.stories) feed.addItem(atomEntry(page))
  const xml = feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `)
  return `${xml.replace(/ label="[^"]*"/g, withoutAngles)}\n`
}

/** `feed` writes `&` in attributes as XML has it, and leaves `<` alone. */
const withoutAngles = (attribute: string): string => attribute.replaceAll('<', '&lt;')

const options = ({ locale, title, description, path, updated }: Channel): FeedOptions => ({
  id: address(path),
  title,
  description,
  link: address(path),
  language: locale,
  updated: new Date(updated),
  image: address(iconPath('icon-192')),
  favicon: address(iconPath('icon-192')),
  copyright: `${site.licence.name} ${site.licence.url}`,
  generator: 'Yonkoma',
})

/** RSS reads a title as text, and a description as HTML. */
const rssItem = (page: StoryPage): Item => ({
  ...item(page),
  title: page.edition.title,
  category: tags(page).map(({ name, scheme }) => ({ name, ...(scheme !== undefined && { domain: scheme }) })),
  extensions: [
    { name: 'dc:creator', objects: { _text: page.author.name[page.edition.locale] } },
    {
      name: 'atom:updated',
      objects: { _text: new Date(lastChange(page.story, page.edition).time).toISOString() },
    },
    pictures(page),
  ],
})

/** https://www.rssboard.org/media-rss */
const mediaRss = 'http://search.yahoo.com/mrss/'

/** The card, which readers show beside the title, then the whole strip where it is one picture. */
const pictures = ({ story: { slug }, edition }: StoryPage) => {
  const { locale } = edition
  const card = { ...png(cardPath(locale, slug)), ...imageSize, isDefault: 'true' }
  const all = hasStripImage(edition) ? [card, png(stripPath(locale, slug))] : [card]
  // Types of `feed` know no list of elements, which it writes all the same.
  return { name: 'media:content', objects: Object(all.map((picture) => ({ _attributes: picture }))) }
}

const png = (path: string) => ({ url: address(path), medium: 'image', type: 'image/png' })

/** `feed` writes both as HTML here. */
const atomEntry = (page: StoryPage): Item => ({
  ...item(page),
  title: escaped(page.edition.title),
  category: [...tags(page)],
  author: [
    {
      name: page.author.name[page.edition.locale],
      link: address(personPath(page.edition.locale, page.author.key)),
    },
  ],
})

function item(page: StoryPage): Omit<Item, 'title'> {
  const { story, edition } = page
  const url = address(storyPath(edition.locale, story.slug))
  return {
    id: url,
    link: url,
    date: new Date(lastChange(story, edition).time),
    published: new Date(story.published.time),
    description: escaped(edition.summary),
    content: content(page),
  }
}

const escaped = (text: string): string => written({ type: 'text', value: text })
