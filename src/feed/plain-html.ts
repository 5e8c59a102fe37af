/**
 * The HTML of a section → HTML that stands alone in a feed reader: no styles, scripts or roles to rely on, and every
 * address absolute. An anchor leads to its place on the page of the story, since ids of many stories would clash in one
 * list; so a number of a footnote leads there too, and the notes themselves stand below the text.
 */
import type { Element, Nodes, Properties, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'

/** @param page absolute address of the story */
export function plainHtml(html: string, page: string): string {
  const tree = fromHtml(html, { fragment: true })
  return written(plain(tree, page))
}

/** A tree as text for a feed. `]]>` would end the CDATA section that feeds keep their HTML in. */
export const written = (tree: Nodes): string => toHtml(tree).replaceAll(']]>', ']]&gt;')

function plain(tree: Root, page: string): Root {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    if (isForSightOnly(node)) {
      parent.children.splice(index, 1)
      return index
    }
    if (node.properties['role'] === 'img') {
      parent.children[index] = { type: 'text', value: isDone(node) ? '☑' : '☐' }
      return index + 1
    }
    node.properties = kept(node.properties, page)
    return undefined
  })
  return tree
}

/** Bars of charts, whose numbers stand beside them, and the arrows back from footnotes, which lead out of the feed. */
const isForSightOnly = ({ tagName, properties }: Element): boolean =>
  tagName === 'svg' || properties['ariaHidden'] === 'true' || properties['dataFootnoteBackref'] !== undefined

const isDone = ({ properties }: Element): boolean => [properties['className']].flat().includes('is-done')

/** Attributes that mean something without a style sheet. */
const meaningful = ['alt', 'width', 'height', 'lang', 'dateTime', 'start'] as const
const addresses = ['href', 'src', 'cite'] as const

function kept(properties: Properties, page: string): Properties {
  const found: Properties = {}
  for (const name of addresses) {
    const value = properties[name]
    if (typeof value === 'string') found[name] = new URL(value, page).href
  }
  const align = alignOf(properties)
  if (align !== null) found['align'] = align
  for (const name of meaningful) if (name in properties) found[name] = properties[name]
  return found
}

/** How a column of a table is set: feed readers drop styles, and keep the attribute of old HTML. */
function alignOf({ className }: Properties): string | null {
  const name = [className].flat().find((name) => typeof name === 'string' && name.startsWith('align-'))
  return typeof name === 'string' ? name.slice('align-'.length) : null
}
