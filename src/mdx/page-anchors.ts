/**
 * Anchors of the headings of an owner's page: their words, but for those that the page has itself. Headings that other
 * pages link to keep one anchor in both languages.
 */
import Slugger from 'github-slugger'
import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { isTaken } from '../reading/body/anchors.ts'

const fixed: Readonly<Record<string, string>> = {
  'how-to-read-a-strip': 'how-to-read',
  '4コマの読み方': 'how-to-read',
}

/** Anchors of `<Privacy>`, which writes headings of its own. */
const ofComponents: ReadonlySet<string> = new Set(['stored', 'sent', 'left'])

export function pageAnchors(html: Root): void {
  const slugger = new Slugger()
  visit(html, 'element', (node) => {
    if (!/^h[2-6]$/.test(node.tagName) || node.properties['id'] !== undefined) return
    const id = slugger.slug(textOf(node).normalize('NFC'))
    node.properties['id'] = fixed[id] ?? (isTaken(id) || ofComponents.has(id) ? `about-${id}` : id)
  })
}
