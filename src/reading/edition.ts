/**
 * Original + translation → complete editions. Whatever a translation leaves out is the original's:
 * who speaks, addresses and dates of sources, order. Pure: everything it needs comes in.
 */

import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import type { Locale } from '../languages/locales.ts'
import type { Edition, Section, Source, Term } from '../stories/story.ts'
import { anchors } from './body/anchors.ts'
import { sectionsOf } from './body/html.ts'
import { type OutlineSection, outline } from './body/outline.ts'
import type { Body } from './body/read.ts'
import { type ComicParts, comicOf, pictureAt } from './comic/edition-comic.ts'
import { readingMinutes } from './reading-time.ts'
import { lastInstant, moment } from './schema/moment.ts'
import type { OriginalData, TranslationData } from './schema/story.ts'
import { spacedData, spacedTree } from './spaced.ts'

/** What both kinds of edition are made from. */
interface Parts extends ComicParts {
  readonly slug: string
  readonly locale: Locale
  readonly body: Body
  /** Language of the original. */
  readonly original: Locale
  /** Headings of the edition that names the anchors; null where there is none. */
  readonly naming: readonly OutlineSection[] | null
}

export function originalEdition(typed: OriginalData, parts: Parts): Edition {
  const data = spacedData(typed, parts.locale)
  const comic = comicOf(data.comic, data.comic, parts)
  return complete(data, parts, {
    comic,
    corrections: data.corrections.map((correction) => ({ ...correction, locale: parts.locale })),
    sources: data.sources.map((source) => ({ ...source, date: source.date ?? null })),
    translated: null,
    isStale: false,
  })
}

export function translatedEdition(typed: TranslationData, original: OriginalData, parts: Parts): Edition {
  const data = spacedData(typed, parts.locale)
  const translated = moment(data.translated)
  return complete(data, parts, {
    comic: comicOf(data.comic, original.comic, parts),
    corrections: original.corrections.map((correction, index) => {
      const words = data.corrections[index]
      const { locale } = parts
      return words ? { ...correction, ...words, locale } : { ...correction, locale: parts.original }
    }),
    sources: original.sources.map((source, index) => translatedSource(source, data.sources?.[index])),
    translated,
    isStale: original.revised !== undefined && moment(original.revised).time > lastInstant(translated),
  })
}

type Rest = Pick<Edition, 'comic' | 'corrections' | 'sources' | 'translated' | 'isStale'>
type SharedData = Pick<OriginalData, 'title' | 'summary' | 'takeaways' | 'glossary'>

function complete(data: SharedData, { slug, locale, body, naming, pictures }: Parts, rest: Rest): Edition {
  const tree = spacedTree(body.tree, locale)
  const own = outline(tree)
  const sections = sectionsOf(tree, {
    slug,
    locale,
    pictures,
    anchors: anchors(own, naming),
  })
  const figures = body.references.flatMap(({ kind, target }) =>
    kind === 'picture' ? [pictureAt(target, pictures)] : [],
  )
  return {
    locale,
    title: data.title.trim(),
    summary: data.summary.trim(),
    takeaways: data.takeaways,
    glossary: data.glossary.map(termOf),
    sections,
    figures,
    minutes: readingMinutes({ text: plainText(data, sections), locale, panels: rest.comic.panels.length }),
    ...rest,
  }
}

const termOf = ({ reading, ...term }: OriginalData['glossary'][number]): Term => {
  return { ...term, reading: reading ?? null }
}

function translatedSource(
  source: OriginalData['sources'][number],
  words: { title?: string | undefined; publisher?: string | undefined } | undefined,
): Source {
  return {
    ...source,
    date: source.date ?? null,
    title: words?.title ?? source.title,
    publisher: words?.publisher ?? source.publisher,
  }
}

/** Everything that is read, for the reading time. */
function plainText({ takeaways, summary }: SharedData, sections: readonly Section[]): string {
  const bodies = sections.map(({ text, html }) => `${text}\n${textOf(fromHtml(html, { fragment: true }))}`)
  return [summary, ...takeaways, ...bodies].join('\n')
}
