/**
 * JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/. Written here, since `feed` writes version 1, which has no
 * language and only one author.
 */
import { lastChange } from '../seo/dates.ts'
import type { StoryPage } from '../seo/page.ts'
import { site } from '../site.ts'
import { address, cardPath, feedPath, iconPath, personPath, storyPath } from '../urls/paths.ts'
import type { Channel } from './channel.ts'
import { content } from './content.ts'
import { tags } from './tags.ts'

export function jsonFeed({ locale, topic, title, description, path, stories }: Channel): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: address(path),
    feed_url: address(feedPath(locale, 'json', topic?.key)),
    description,
    icon: address(iconPath('icon-512')),
    favicon: address(iconPath('icon-192')),
    language: locale,
    authors: [{ name: site.name[locale], url: address(path) }],
    items: stories.map(item),
  }
  return `${JSON.stringify(feed)}\n`
}

function item(page: StoryPage) {
  const { story, edition, author } = page
  const { locale, title, summary } = edition
  const url = address(storyPath(locale, story.slug))
  return {
    id: url,
    url,
    title,
    summary,
    content_html: content(page),
    image: address(cardPath(locale, story.slug)),
    date_published: new Date(story.published.time).toISOString(),
    date_modified: new Date(lastChange(story, edition).time).toISOString(),
    authors: [{ name: author.name[locale], url: address(personPath(locale, author.key)) }],
    tags: tags(page).map(({ name }) => name),
    language: locale,
  }
}
