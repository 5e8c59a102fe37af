/** What comes after a story: corrections, sources, words, and how it came about. */
import type { Element } from 'hast'
import { formatSourceDay } from '../languages/format.ts'
import { language, words } from '../languages/languages.ts'
import { element } from '../reading/body/element.ts'
import { site } from '../site.ts'
import type { Edition, Source, Story } from '../stories/story.ts'

export const appendix = (story: Story, edition: Edition): Element[] => [
  ...corrections(edition),
  ...sources(edition),
  ...glossary(edition),
  disclosure(story, edition),
]

function corrections({ corrections, locale }: Edition): Element[] {
  const entries = corrections.map(({ date, what, locale: own }) =>
    element('li', own === locale ? {} : { lang: own }, `${formatSourceDay(date, locale)}: ${what}`),
  )
  return headed(words(locale)['corrections.title'], 'ul', entries)
}

const sources = ({ sources, locale }: Edition): Element[] =>
  headed(
    words(locale)['sources.name'],
    'ul',
    sources.map((source) =>
      element('li', {}, element('a', { href: source.url }, source.title), ` (${factsOf(source, locale)})`),
    ),
  )

const factsOf = ({ kind, publisher, date }: Source, locale: Edition['locale']): string =>
  [
    words(locale)[`source.${kind}`],
    publisher,
    ...(date === null ? [] : [formatSourceDay(date, locale)]),
  ].join(', ')

const glossary = ({ glossary, locale }: Edition): Element[] =>
  headed(
    words(locale)['glossary.title'],
    'dl',
    glossary.flatMap(({ term, meaning }) => [element('dt', {}, term), element('dd', {}, meaning)]),
  )

/** Nothing where there is nothing to list. */
const headed = (title: string, list: string, entries: readonly Element[]): Element[] =>
  entries.length === 0 ? [] : [element('h2', {}, title), element(list, {}, ...entries)]

function disclosure({ disclosure }: Story, { locale }: Edition): Element {
  const say = words(locale)
  const { colon, stop } = language(locale)
  const text = `${say['disclosure.text']}${colon}${say[`disclosure.text.${disclosure.text}`]}${stop}`
  const art = `${say['disclosure.art']}${colon}${say[`disclosure.art.${disclosure.art}`]}${stop}`
  const licence = element('a', { href: site.licence.url }, site.licence.name)
  return element('p', {}, `${text}${art}${say['disclosure.licence']}${colon}`, licence)
}
