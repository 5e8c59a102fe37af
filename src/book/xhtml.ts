/** Trees of HTML → XHTML, which books are written in. */
import type { Element, ElementContent } from 'hast'
import { toXast } from 'hast-util-to-xast'
import type { Nodes } from 'xast'
import { toXml } from 'xast-util-to-xml'
import type { Locale } from '../languages/locales.ts'
import { element } from '../reading/body/element.ts'

export interface BookPage {
  readonly locale: Locale
  readonly title: string
  /** From the page to the folder of the book: empty, or `../`. */
  readonly up: string
  /** Part of the book, in the vocabulary of EPUB: `bodymatter`. */
  readonly part: string
  readonly content: readonly ElementContent[]
}

/** A whole file. */
export function xhtml({ locale, title, up, part, content }: BookPage): string {
  const head = element(
    'head',
    {},
    element('title', {}, title),
    element('link', { rel: ['stylesheet'], type: 'text/css', href: `${up}${styleFile}` }),
  )
  const page = element(
    'html',
    { 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: locale, 'xml:lang': locale },
    head,
    element('body', { 'epub:type': part }, ...content),
  )
  return xmlFile(toXast(page), '<!DOCTYPE html>\n')
}

export const styleFile = 'book.css'

/** A whole file of XML, which may have `]]>` only at the end of CDATA; there is none. @param doctype with its line feed */
export const xmlFile = (tree: Nodes, doctype = ''): string =>
  `${declaration}${doctype}${toXml(tree, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** A part of a page that is named by its heading, which has the id `h-` and that of the part. */
export const part = (
  id: string,
  { title, level = 2, ...properties }: PartHead,
  ...content: readonly ElementContent[]
): Element =>
  element(
    'section',
    { id: anchor(id), ariaLabelledBy: [anchor(`h-${id}`)], ...properties },
    element(`h${level}`, { id: anchor(`h-${id}`) }, title),
    ...content,
  )

interface PartHead {
  readonly title: string
  /** Of the heading. */
  readonly level?: 1 | 2 | 3
  readonly role?: string
  readonly 'epub:type'?: string
}

/** An id of a page of the site → the same in a book, where it is a name of XML: a letter first, and few signs. */
export const anchor = (id: string): string =>
  `at-${id.replace(/[^\p{L}\p{Nd}_-]/gu, (sign) => `.${sign.codePointAt(0)?.toString(16)}`)}`
