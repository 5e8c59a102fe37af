/** XML, strictly: feeds, maps of the site, OpenSearch, drawings. What is not well-formed is broken. */
import type { Element, Nodes } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { readHtml } from './html.ts'
import type { Reading } from './reading.ts'

export function readXml(text: string, reading: Reading): void {
  const tree = parsed(text, reading)
  if (tree) collect(tree, reading)
}

function parsed(text: string, { found }: Reading): Nodes | null {
  try {
    return fromXml(text)
  } catch (error) {
    found.broken.push(error instanceof Error ? error.message : String(error))
    return null
  }
}

function collect(node: Nodes, reading: Reading): void {
  if (node.type === 'element') readElement(node, reading)
  if (node.type === 'text' || node.type === 'cdata') readText(node.value.trim(), reading)
  else if ('children' in node) for (const child of node.children) collect(child, reading)
}

function readElement({ attributes }: Element, { found, origin }: Reading): void {
  for (const [name, value] of Object.entries(attributes))
    if (value && (/^(?:xlink:)?href$|^src$/.test(name) || value.startsWith(origin)))
      found.addresses.add(value)
}

/** A text is an address as a whole, or HTML of a story in a feed. */
function readText(text: string, reading: Reading): void {
  if (text.startsWith(reading.origin) && !/\s/.test(text)) reading.found.addresses.add(text)
  else if (/<[a-z!]/i.test(text)) readHtml(text, reading)
}
