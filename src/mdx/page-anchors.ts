/**
 * Anchors of the headings of an owner's page: their words, but for those that the page has itself. Headings that other
 * pages link to keep one anchor in every language.
 */
import Slugger, { slug } from 'github-slugger'
import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { words } from '../languages/languages.ts'
import { locales } from '../languages/locales.ts'
import { isTaken } from '../reading/body/anchors.ts'

/** What the link from a story says is the heading that it leads to. */
const howToRead: ReadonlySet<string> = new Set(locales.map((locale) => slug(words(locale)['beat.link'])))

/** Anchors of `<Privacy>`, which writes headings of its own. */
const ofComponents: ReadonlySet<string> = new Set(['stored', 'sent', 'left'])

export function pageAnchors(html: Root): void {
  const slugger = new Slugger()
  visit(html, 'element', (node) => {
    if (!/^h[2-6]$/.test(node.tagName) || node.properties['id'] !== undefined) return
    const id = slugger.slug(textOf(node).normalize('NFC'))
    node.properties['id'] = howToRead.has(id)
      ? 'how-to-read'
      : isTaken(id) || ofComponents.has(id)
        ? `about-${id}`
        : id
  })
}
