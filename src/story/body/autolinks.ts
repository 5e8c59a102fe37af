/**
 * Bare addresses become links. GFM ends an address at the next space, which Japanese does not write:
 * here it ends at the first character that an address cannot have, so that the words behind it stay words.
 */
import type { Link, PhrasingContent, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

const address =
  /(?<![a-z])https?:\/\/[\w-][!-;=?-~]*|(?<![\w./@-])www\.[a-z0-9-]+\.[!-;=?-~]+|(?<![\w.+-])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi

/** Signs that end a sentence rather than an address. */
const trail = /(?:[?!.,:;'"*_~\]}|]|&[a-z]+;)+$/i

/** @param text the source, for the places of the new nodes */
export function linkAddresses(tree: Root, text: string): Root {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP
    if (node.type !== 'text' || !parent || index === undefined) return undefined
    const pieces = divided(node, text)
    if (pieces.length < 2 && pieces[0]?.type === 'text') return undefined
    parent.children.splice(index, 1, ...(pieces as typeof parent.children))
    return [SKIP, index + pieces.length]
  })
  return tree
}

function divided(node: Text, text: string): PhrasingContent[] {
  const pieces: PhrasingContent[] = []
  const reader = { text, offset: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
  let cursor = 0
  for (const match of node.value.matchAll(address)) {
    const words = trimmed(match[0])
    if (match.index > cursor) pieces.push(textNode(node.value.slice(cursor, match.index), words, reader))
    pieces.push(linkNode(words, reader))
    cursor = match.index + words.length
  }
  if (cursor < node.value.length) pieces.push(textNode(node.value.slice(cursor), null, reader))
  return pieces
}

/** `https://a.b/c).` → `https://a.b/c`, unless the bracket was opened in the address. */
function trimmed(found: string): string {
  const short = found.replace(trail, '')
  const isOpen = short.endsWith(')') && short.split(')').length > short.split('(').length
  return isOpen ? trimmed(short.slice(0, -1)) : short
}

interface Reader {
  readonly text: string
  /** Everything before it has become a node. */
  offset: number
  readonly end: number
}

/** @param next words of the link that follows; null at the end */
function textNode(value: string, next: string | null, reader: Reader): Text {
  const found = next === null ? -1 : reader.text.indexOf(next, reader.offset)
  return { type: 'text', value, position: advance(reader, found === -1 ? reader.end : found) }
}

function linkNode(words: string, reader: Reader): Link {
  const position = advance(reader, Math.min(reader.end, reader.offset + words.length))
  const scheme = /^https?:/i.test(words) ? '' : /^www\./i.test(words) ? 'https://' : 'mailto:'
  return {
    type: 'link',
    url: `${scheme}${words}`,
    position,
    children: [{ type: 'text', value: words, position }],
  }
}

function advance(reader: Reader, to: number) {
  const start = pointAt(reader.text, reader.offset)
  reader.offset = to
  return { start, end: pointAt(reader.text, to) }
}

function pointAt(text: string, offset: number) {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  return { line: text.slice(0, offset).split('\n').length, column: offset - lineStart + 1, offset }
}
