/**
 * The HTML of a section → what a book has of it: links to chapters, terms and notes as e-readers know them, pictures of
 * the book, and no attribute that only a page of the site has a use for.
 */
import type { Element, ElementContent, Properties, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { element } from '../reading/body/element.ts'
import { bookLink, type Chapters } from './links.ts'
import { anchor } from './xhtml.ts'

export interface Around {
  /** Absolute address of the story. */
  readonly page: string
  readonly chapters: Chapters
  /** Name of a picture on the site → its place, from the chapter. */
  readonly pictures: ReadonlyMap<string, string>
}

export function bookBody(html: string, around: Around): ElementContent[] {
  const tree = fromHtml(html, { fragment: true })
  visit(tree, 'element', (node) => {
    node.children = node.children.filter((child) => !isBracket(child))
    if (node.tagName === 'li' && isNote(node)) wrapNote(node)
    node.properties = { ...kept(node.properties, around), ...marksOf(node) }
    if (node.properties['role'] === 'img' && node.children.length === 0)
      node.children = [{ type: 'text', value: isDone(node) ? '☑' : '☐' }]
  })
  return contentOf(tree)
}

/** Brackets around a reading, for browsers without ruby: e-readers have it, and EPUB asks to leave them out. */
const isBracket = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'rp'

const contentOf = ({ children }: Root): ElementContent[] =>
  children.filter((child) => child.type === 'element' || child.type === 'text')

const isDone = ({ properties }: Element): boolean => [properties['className']].flat().includes('is-done')

/** What kind of reference or note it is, in the words of EPUB and of ARIA for books. */
function marksOf({ tagName, properties }: Element): Properties {
  if (tagName === 'section' && 'dataFootnotes' in properties)
    return { role: 'doc-endnotes', 'epub:type': 'footnotes' }
  if (isNote({ properties })) return { role: 'doc-footnote', 'epub:type': 'footnote' }
  if (tagName !== 'a') return {}
  if ('dataFootnoteRef' in properties) return { role: 'doc-noteref', 'epub:type': 'noteref' }
  if ('dataFootnoteBackref' in properties) return { role: 'doc-backlink' }
  return isTerm(properties['href']) ? { role: 'doc-glossref', 'epub:type': 'glossref' } : {}
}

const isNote = ({ properties: { id } }: Pick<Element, 'properties'>): boolean =>
  typeof id === 'string' && id.startsWith('note-fn-')

/** What e-readers show beside the text is inside of its item, which stays one of its list. */
function wrapNote(item: Element): void {
  item.children = [element('div', item.properties, ...item.children)]
  item.properties = {}
}

const isTerm = (href: Properties[string]): boolean => typeof href === 'string' && href.startsWith('#term-')

/** Attributes that a book has a use for as they are. */
const useful = [
  'alt',
  'width',
  'height',
  'lang',
  'hrefLang',
  'dateTime',
  'start',
  'reversed',
  'scope',
  'colSpan',
  'rowSpan',
  'role',
  'ariaLabel',
  'ariaHidden',
  'className',
  'translate',
  'viewBox',
  'preserveAspectRatio',
  'points',
  'vectorEffect',
] as const

function kept(properties: Properties, { page, chapters, pictures }: Around): Properties {
  const { id, href, cite, src } = properties
  const found: Properties = {}
  for (const name of useful) if (name in properties) found[name] = properties[name]
  if (typeof id === 'string') found['id'] = anchor(id)
  if (typeof href === 'string') found['href'] = bookLink(href, page, chapters)
  if (typeof cite === 'string') found['cite'] = new URL(cite, page).href
  if (typeof src === 'string') found['src'] = pictures.get(src.slice(src.lastIndexOf('/') + 1)) ?? src
  return found
}
