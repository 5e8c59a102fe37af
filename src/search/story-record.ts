import { formatList, formatShortDay } from '../i18n/format.ts'
import { words } from '../i18n/words.ts'
import type { Comic, Edition, Story, Term, Topic } from '../story/story.ts'
import { link, storyPath, thumbPath } from '../urls/paths.ts'
import { plainText } from './plain-text.ts'
import type { Field, SearchRecord } from './record.ts'

/** One edition of a story, as the search page knows it. */
export function storyRecord(story: Story, edition: Edition, topic: Topic): SearchRecord {
  const { locale } = edition
  const date = formatShortDay(story.published.time, locale)
  return {
    locale,
    href: link(storyPath(locale, story.slug)),
    fields: fields(edition, topic),
    filters: { kind: 'story', topic: [topic.key], year: [story.published.text.slice(0, 4)] },
    shown: {
      title: edition.title,
      text: shownText(edition),
      day: story.published.text,
      date,
      topic: topic.name[locale],
      minutes: words(locale)['story.minutes'](edition.minutes),
      picture: link(thumbPath(locale, story.slug)),
      panel: String(story.card),
      reading: '',
    },
  }
}

/** Titles, terms and their synonyms win over words in passing. */
function fields(edition: Edition, topic: Topic): Field[] {
  const { glossary, comic, sections, sources, locale } = edition
  return [
    { weight: 10, words: [edition.title] },
    { weight: 8, words: glossary.flatMap(namesOf) },
    { weight: 5, words: [comic.title, edition.summary, topic.name[locale]] },
    { weight: 3, words: [...edition.takeaways, ...sections.map(({ text }) => text)] },
    {
      weight: 1,
      words: [
        ...sections.map(({ html }) => plainText(html)),
        ...glossary.map(({ meaning }) => meaning),
        ...spoken(comic),
        ...sources.flatMap(({ title, publisher }) => [title, publisher]),
      ],
    },
  ]
}

/** Every word under which a reader may look for a term. */
export const namesOf = ({ term, reading, also }: Term): string[] => [
  term,
  ...(reading === null ? [] : [reading]),
  ...also,
]

const spoken = ({ panels }: Comic): string[] =>
  panels.flatMap(({ caption, say, sfx }) => [caption, ...say.map(({ words }) => words), ...sfx])

/** In the order in which an excerpt is worth reading. */
function shownText({ summary, takeaways, glossary, sections, comic, locale }: Edition): string {
  const terms = glossary.map((term) =>
    words(locale)['search.term'](formatList(namesOf(term), locale), term.meaning),
  )
  return [
    summary,
    ...takeaways,
    ...sections.map(({ html }) => plainText(html)),
    ...terms,
    ...spoken(comic).filter((line) => line !== ''),
  ].join(' ')
}
