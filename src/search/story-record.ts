import { formatList, formatShortDay } from '../languages/format.ts'
import { words } from '../languages/languages.ts'
import { yearAt } from '../stories/day.ts'
import type { Comic, Edition, Story, Term, Topic } from '../stories/story.ts'
import { link, storyPath, thumbPath } from '../urls/paths.ts'
import { inKatakana } from './fold.ts'
import type { Mentions } from './mentions.ts'
import { spellings } from './mentions.ts'
import { plainText } from './plain-text.ts'
import type { Field, SearchRecord } from './record.ts'

export interface StoryContext {
  readonly topic: Topic
  readonly mentions: Mentions
}

/** One edition of a story, as the search page knows it. */
export function storyRecord(story: Story, edition: Edition, { topic, mentions }: StoryContext): SearchRecord {
  const { locale } = edition
  const date = formatShortDay(story.published.time, locale)
  return {
    locale,
    href: link(storyPath(locale, story.slug)),
    fields: [...fields(edition, topic), ...nameFields(mentions)],
    filters: { kind: 'story', topic: topic.key, year: yearAt(story.published.time) },
    called: [],
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
      names: [...mentions.lead, ...mentions.passing].map(spellings),
    },
  }
}

/** Titles, terms and their synonyms win over words in passing. */
function fields(edition: Edition, topic: Topic): Field[] {
  const { glossary, comic, sections, sources, locale } = edition
  return [
    { weight: 12, words: [edition.title] },
    { weight: 7, words: glossary.flatMap(namesOf).map(sound) },
    { weight: 4, words: [comic.title, edition.summary, topic.name[locale], ...topic.also] },
    { weight: 2, words: [...edition.takeaways, ...sections.map(({ text }) => text)] },
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

/** A name in the other script counts as the one that is written. */
const nameFields = ({ lead, passing }: Mentions): Field[] => [
  { weight: 4, words: lead.flatMap(spellings).flatMap(withJoined) },
  { weight: 1, words: passing.flatMap(spellings).flatMap(withJoined) },
]

/** `Claude Code` is typed `claudecode` as well, and all its words together tell more than each by itself. */
const withJoined = (name: string): string[] => [name, name.replace(/[\s-]+/g, '')]

/** Every word under which a reader may look for a term. */
export const namesOf = ({ term, reading, also }: Term): string[] => [
  term,
  ...(reading === null ? [] : [reading]),
  ...also,
]

/** A word in hiragana alone is a reading; readers type it in either kana. */
export const sound = (word: string): string => (/^[ぁ-ゖー・]+$/.test(word) ? inKatakana(word) : word)

const spoken = ({ panels }: Comic): string[] =>
  panels.flatMap(({ caption, say, sfx }) => [caption, ...say.map(({ words }) => words), ...sfx])

/** What a story is about, and all that is said in it: where a name is looked for. */
export const textsOf = (edition: Edition): { lead: string; whole: string } => ({
  lead: [edition.title, edition.summary, ...edition.glossary.flatMap(namesOf)].join('\n'),
  whole: [edition.comic.title, shownText(edition)].join('\n'),
})

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
