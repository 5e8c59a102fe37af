/** The library of a publication → what `yonkoma/stories` hands to other programs: nothing that is not promised there. */
import { hasStripImage } from '../card/strip-image.ts'
import { plainHtml, written } from '../feed/plain-html.ts'
import { element } from '../reading/body/element.ts'
import type { Library } from '../reading/library/library.ts'
import type { Edition, Story } from '../stories/story.ts'
import { transcript } from '../stories/transcript.ts'
import { address, cardPath, storyPath, stripPath } from '../urls/paths.ts'
import type { SiteStories, StoryEdition } from './stories.ts'

/** @param now ms since 1970: what is dated later is scheduled */
export function siteStories(library: Library, now: number): SiteStories {
  const drafts = new Set(library.read.flatMap((story) => story.drafts))
  const whole = new Set(library.read.flatMap(({ isDraft, slug }) => (isDraft ? [slug] : [])))
  const stories = library.stories.toReversed().flatMap((story) =>
    editionsOf(story).map((edition): StoryEdition => {
      const isDraft = whole.has(story.slug) || drafts.has(fileOf(edition))
      const state = isDraft ? 'draft' : story.published.time > now ? 'scheduled' : 'published'
      return { ...factsOf(story, edition, library), state, ...wordsOf(story, edition) }
    }),
  )
  return { stories, problems: library.problems }
}

/** The original first. */
const editionsOf = ({ editions, original }: Story): readonly Edition[] =>
  Object.values(editions).toSorted(
    (a, b) => Number(b.locale === original) - Number(a.locale === original) || (a.locale < b.locale ? -1 : 1),
  )

const fileOf = ({ comic }: Edition): string => comic.panels[0]?.place.file ?? ''

function factsOf(story: Story, edition: Edition, { topics, people }: Library) {
  const { slug, original, published, revised, disclosure } = story
  const { locale } = edition
  return {
    slug,
    language: locale,
    original,
    address: address(storyPath(locale, slug)),
    topic: { key: story.topic, name: topics.get(story.topic)?.name[locale] ?? story.topic },
    author: { key: story.author, name: people.get(story.author)?.name[locale] ?? story.author },
    published,
    revised,
    disclosure,
    pictures: {
      card: address(cardPath(locale, slug)),
      strip: hasStripImage(edition) ? address(stripPath(locale, slug)) : null,
    },
  }
}

function wordsOf({ slug }: Story, edition: Edition) {
  const { locale, title, summary, takeaways, translated, minutes, comic } = edition
  return {
    title,
    summary,
    takeaways,
    translated,
    minutes,
    comic: { title: comic.title, panels: transcript(edition) },
    bodyHtml: bodyOf(edition, address(storyPath(locale, slug))),
    sources: edition.sources.map(({ title, publisher, url, date, kind }) => ({
      title,
      publisher,
      url,
      date,
      kind,
    })),
    glossary: edition.glossary.map(({ id, term, reading, meaning, also }) => ({
      id,
      term,
      reading,
      meaning,
      also,
    })),
    corrections: edition.corrections.map(({ date, what, locale: language }) => ({ date, what, language })),
  }
}

const bodyOf = ({ sections }: Edition, page: string): string =>
  sections.map(({ text, html }) => written(element('h2', {}, text)) + plainHtml(html, page)).join('\n')
