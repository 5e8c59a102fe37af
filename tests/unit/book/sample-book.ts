/** A book of two stories for tests; each test says only what matters to it. */
import { type Book, bookOf } from '../../../src/book/book.ts'
import { months } from '../../../src/stories/archive.ts'
import type { Edition, Panel, Section, Story } from '../../../src/stories/story.ts'
import { libraryOf } from '../feed/sample-library.ts'
import { edition, moment, story } from '../stories/sample-story.ts'

/** Every sign that XML has a use for. */
export const signs = ']]> <![CDATA[ --> &amp; & < "1" \'2\' <?x ?> ]]'

export const section = (html: string, more: Partial<Section> = {}): Section => ({
  id: 'breakdown',
  text: 'What happened',
  kind: 'breakdown',
  beat: 'sho',
  parts: [],
  html,
  ...more,
})

const picture = { name: 'panel.3fa92c1b.webp', file: 'panel.png', width: 800, height: 500 }

/** An author’s own pictures: nothing is drawn to name them. */
export const panels: readonly Panel[] = ['One', 'Two', 'Three', 'Four'].map((alt, index) => ({
  art: { kind: 'finished', picture, box: [0, 0, 100, 100] },
  caption: index === 0 ? 'Morning' : '',
  say: [{ speaker: 'mika', manner: 'say', cue: 'states', words: `${alt} & done` }],
  sfx: [],
  labels: [],
  alt: `${alt} picture`,
  place: { file: 'en.mdx', line: 1, column: 1 },
}))

export const told = (more: Partial<Edition> = {}): Edition =>
  edition('en', { comic: { title: 'The door', panels }, ...more })

/** @param latest published on 9 March, after a story of 3 March */
export function sampleBook(latest: Partial<Edition> = {}, more: Partial<Story> = {}): Book {
  const stories = [
    story({
      slug: 'latest',
      number: 2,
      published: moment('2026-03-09T07:00:00+09:00'),
      editions: { en: told(latest) },
      ...more,
    }),
    story({ slug: 'first', editions: { en: told({ glossary: [], title: 'The first' }) } }),
  ]
  const library = libraryOf(...stories)
  const [month] = months(library.stories)
  const book = month && bookOf(month, 'en', library)
  if (!book) throw new Error('The sample has no book')
  return book
}
