/** What comes after a story: corrections, sources, words, and how it came about. */
import type { Element } from 'hast'
import { formatSourceDay } from '../languages/format.ts'
import { languageOf } from '../languages/language-of.ts'
import { language, words } from '../languages/languages.ts'
import { element } from '../reading/body/element.ts'
import { site } from '../site.ts'
import type { Edition, Story } from '../stories/story.ts'

export const appendix = (story: Story, edition: Edition): Element[] => [
  ...corrections(edition),
  ...sources(edition),
  ...glossary(edition),
  disclosure(story, edition),
]

function corrections(edition: Edition): Element[] {
  return headed(words(edition.locale)['corrections.title'], 'ul', correctionEntries(edition))
}

const sources = (edition: Edition): Element[] =>
  headed(words(edition.locale)['sources.name'], 'ul', sourceEntries(edition))

/** One `li` each. */
export const correctionEntries = ({ corrections, locale }: Edition): readonly Element[] =>
  corrections.map(({ date, what, locale: own }) =>
    element(
      'li',
      own === locale ? {} : { lang: own },
      formatSourceDay(date, locale) + language(locale).colon + what,
    ),
  )

/** One `li` each: its title as a link, and below it kind, publisher and day. */
export const sourceEntries = ({ sources, locale }: Edition): readonly Element[] =>
  sources.map(({ title, url, publisher, kind, date }) =>
    element(
      'li',
      {},
      element('a', { href: url, lang: languageOf(title, locale, site.languages) }, title),
      element('br', {}),
      `${words(locale)[`source.${kind}`]} · `,
      quoted(publisher, locale),
      ...(date === null ? [] : [` · ${formatSourceDay(date, locale)}`]),
    ),
  )

/** A name as it is, with its language where that is another one. */
function quoted(name: string, locale: Edition['locale']): Element | string {
  const own = languageOf(name, locale, site.languages)
  return own === undefined ? name : element('span', { lang: own }, name)
}

const glossary = ({ glossary, locale }: Edition): Element[] =>
  headed(
    words(locale)['glossary.title'],
    'dl',
    glossary.flatMap(({ term, meaning }) => [element('dt', {}, term), element('dd', {}, meaning)]),
  )

/** Nothing where there is nothing to list. */
const headed = (title: string, list: string, entries: readonly Element[]): Element[] =>
  entries.length === 0 ? [] : [element('h2', {}, title), element(list, {}, ...entries)]

/** One paragraph. */
export function disclosure({ disclosure }: Story, { locale }: Edition): Element {
  const say = words(locale)
  const { colon, stop } = language(locale)
  const text = `${say['disclosure.text']}${colon}${say[`disclosure.text.${disclosure.text}`]}${stop}`
  const art = `${say['disclosure.art']}${colon}${say[`disclosure.art.${disclosure.art}`]}${stop}`
  const licence = element('a', { href: site.licence.url }, site.licence.name)
  return element('p', {}, `${text}${art}${say['disclosure.licence']}${colon}`, licence)
}
