/** What comes after a story in a chapter: corrections, sources, words, how it was made, where it is on the web. */
import type { Element } from 'hast'
import { correctionEntries, disclosure, sourceEntries } from '../feed/appendix.ts'
import { words } from '../languages/languages.ts'
import { element } from '../reading/body/element.ts'
import type { Edition, Heading, Story, Term } from '../stories/story.ts'
import { termUses } from '../stories/term-uses.ts'
import { anchor, part } from './xhtml.ts'

/** @param page absolute address of the story */
export function appendix(story: Story, edition: Edition, page: string): readonly Element[] {
  const say = words(edition.locale)
  const { corrections, sources, glossary } = edition
  return [
    ...(corrections.length > 0
      ? [list('corrections', say['corrections.title'], correctionEntries(edition))]
      : []),
    ...(sources.length > 0 ? [list('sources', say['sources.name'], sourceEntries(edition))] : []),
    ...(glossary.length > 0 ? [terms(edition)] : []),
    part(
      'made',
      { title: say['disclosure.title'] },
      disclosure(story, edition),
      element('p', {}, `${say['book.web']} `, element('a', { href: page }, page)),
    ),
  ]
}

const list = (id: string, title: string, entries: readonly Element[]): Element =>
  part(id, { title }, element('ul', {}, ...entries))

/** Each leads back to where it is first used. */
function terms(edition: Edition): Element {
  const { glossary, locale } = edition
  const uses = termUses(edition)
  return part(
    'glossary',
    { title: words(locale)['glossary.title'], role: 'doc-glossary', 'epub:type': 'glossary' },
    element('dl', {}, ...glossary.flatMap((term) => entry(term, uses.get(term.id), edition))),
  )
}

function entry(
  { id, term, reading, meaning }: Term,
  use: Heading | undefined,
  { locale }: Edition,
): Element[] {
  const name = element('dfn', { id: anchor(`term-${id}`) }, term)
  const read =
    reading === null || reading === term ? [] : [element('span', { className: ['reading'] }, reading)]
  const back = use && words(locale)['glossary.inText'](use.text)
  const way = back === undefined ? [] : [element('p', {}, backTo(use?.id ?? '', back))]
  return [
    element('dt', { 'epub:type': 'glossterm' }, name, ...read),
    element('dd', { 'epub:type': 'glossdef' }, element('p', {}, meaning), ...way),
  ]
}

const backTo = (id: string, words: string): Element =>
  element('a', { href: `#${anchor(id)}`, role: 'doc-backlink' }, words)
