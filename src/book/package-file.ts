/** The package of a book: what it is, how it can be read, which files it has, and in which order. */
import type { Element } from 'xast'
import { words } from '../languages/languages.ts'
import { site } from '../site.ts'
import { dayAt } from '../stories/day.ts'
import { address, archivePath, homePath } from '../urls/paths.ts'
import type { Book } from './book.ts'
import { xmlFile } from './xhtml.ts'

/** A file of a book as its package lists it. */
export interface Listed {
  /** A name of XML, each once. */
  readonly id: string
  /** From the folder of the book. */
  readonly file: string
  /** Media type. */
  readonly type: string
  /** As EPUB has them: `nav`, `cover-image`, `svg`. */
  readonly properties?: string
  /** Read one after the other, in the order of the list. */
  readonly isPage?: true
  /** True where readings are set beside kanji. */
  readonly hasRuby?: boolean
}

export function packageFile(book: Book, files: readonly Listed[]): string {
  const { locale } = book
  const manifest = files.map(({ id, file, type, properties }) =>
    xml('item', { id, href: file, 'media-type': type, ...(properties && { properties }) }),
  )
  const pages = files.filter(({ isPage }) => isPage).map(({ id }) => xml('itemref', { idref: id }))
  const whole = xml(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'xml:lang': locale,
      'unique-identifier': 'book',
    },
    xml(
      'metadata',
      { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      ...about(book),
      ...access(book, files),
    ),
    xml('manifest', {}, ...manifest),
    // Rows of words from the left, also in Japanese: articles with tables, numbers and Latin names are set so.
    xml('spine', { 'page-progression-direction': 'ltr' }, ...pages),
  )
  return xmlFile(whole)
}

function about({ locale, key, title, authors, chapters, changed }: Book): readonly Element[] {
  const latest = chapters.at(-1)
  const [year, month] = key.split('-').map(Number)
  const series = { property: 'belongs-to-collection', id: 'series' }
  return [
    xml('dc:identifier', { id: 'book' }, `${address(archivePath(locale, key))}#book`),
    xml('dc:title', {}, title),
    xml('dc:language', {}, locale),
    ...authors.map((author) => xml('dc:creator', {}, author)),
    xml('dc:publisher', {}, site.name[locale]),
    ...(latest ? [xml('dc:date', {}, dayAt(latest.story.published.time))] : []),
    xml('dc:description', {}, site.description[locale]),
    xml('dc:rights', {}, `${site.licence.name}, ${site.licence.url}`),
    xml('dc:source', {}, address(homePath(locale))),
    xml('meta', { property: 'dcterms:modified' }, `${new Date(changed).toISOString().slice(0, 19)}Z`),
    xml('meta', series, site.name[locale]),
    refining('series', 'collection-type', 'series'),
    refining('series', 'group-position', `${year}.${month}`),
  ]
}

/** https://www.w3.org/TR/epub-a11y-11/ and the vocabulary of schema.org. */
function access({ locale }: Book, files: readonly Listed[]): readonly Element[] {
  const say = words(locale)
  const has = (property: string, ...values: readonly string[]): Element[] =>
    values.map((value) => xml('meta', { property: `schema:${property}` }, value))
  const hasRuby = files.some(({ hasRuby }) => hasRuby)
  return [
    ...has('accessMode', 'textual', 'visual'),
    ...has('accessModeSufficient', 'textual', 'textual,visual'),
    ...has('accessibilityFeature', ...features, ...(hasRuby ? ['rubyAnnotations'] : [])),
    ...has('accessibilityHazard', 'none'),
    ...has('accessibilitySummary', say['book.access']),
    xml('meta', { property: 'dcterms:conformsTo', id: 'standard' }, standard),
    refining('standard', 'a11y:certifiedBy', site.name[locale]),
  ]
}

const features = [
  'alternativeText',
  'longDescription',
  'displayTransformability',
  'readingOrder',
  'structuralNavigation',
  'tableOfContents',
]

const standard = 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'

const refining = (id: string, property: string, value: string): Element =>
  xml('meta', { refines: `#${id}`, property }, value)

const xml = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Element | string)[]
): Element => ({
  type: 'element',
  name,
  attributes,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
})
