/**
 * What stays on one line where no spaces part the words: a number with its counter, and the last characters
 * of a paragraph, since one or two alone make a poor line. Code and links are left as they are.
 */
import type { Element, ElementContent, Root, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { phrases } from '../../languages/line-ends/line-ends.ts'
import type { Locale } from '../../languages/locales.ts'
import { element } from './element.ts'

/** Characters that a last line has at least. */
const lastLine = 4
/** Characters of the end of a paragraph that may well be on one line. */
const short = 20
/** Characters that a narrow column still has room for. */
const longest = 9

const counted =
  /(?:約)?[\d０-９][\d０-９,，.．~〜～]*(?:[千万億兆][\d０-９,，.．]*)*(?:[かカヵケヶ]\p{Script=Han}|[ァ-ヶー]{2,4}|\p{Script=Han}|つ)/gu

export function keepTogether(html: Root, locale: Locale): void {
  visit(html, 'element', (node) => {
    if (node.tagName === 'code' || node.tagName === 'a' || node.properties['className']) return SKIP
    const last = node.tagName === 'p' ? node.children.at(-1) : undefined
    node.children = node.children.flatMap((child) =>
      child.type === 'text'
        ? wrapped(child, child === last && child.value.length > short ? tailOf(child.value, locale) : null)
        : [child],
    )
    return undefined
  })
}

function wrapped({ value }: Text, tail: number | null): ElementContent[] {
  const from = tail ?? value.length
  const parts: ElementContent[] = []
  let at = 0
  for (const { 0: match, index } of value.matchAll(counted)) {
    if (match.length > longest || index + match.length > from) continue
    parts.push(text(value.slice(at, index)), span(match))
    at = index + match.length
  }
  parts.push(text(value.slice(at, from)))
  if (from < value.length) parts.push(span(value.slice(from)))
  return parts.filter((part) => part.type !== 'text' || part.value !== '')
}

/** Where the phrases begin that the last line should have; the end of the text where they are too long. */
function tailOf(value: string, locale: Locale): number {
  let from = value.length
  for (const phrase of phrases(value.slice(-2 * short), locale).toReversed()) {
    if (value.length - from >= lastLine) break
    from -= phrase.length
  }
  return value.length - from > longest ? value.length : from
}

const text = (value: string): Text => ({ type: 'text', value })
const span = (value: string): Element => element('span', { className: ['together'] }, text(value))
