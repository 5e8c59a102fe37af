/** Bare addresses of a Markdown tree become links. */
import type { Link, PhrasingContent, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { fault } from '../../messages/fault.ts'
import type { Place } from '../../problem.ts'
import { addressesIn } from './addresses.ts'
import { type Reporter, report } from './report.ts'

/** @param source the text that was parsed, for the places of the new nodes */
export function linkAddresses(tree: Root, source: { toString(): string }): void {
  const text = String(source)
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP
    if (node.type !== 'text' || !parent || index === undefined) return undefined
    const pieces = divided(node, text)
    if (pieces.length < 2 && pieces[0]?.type === 'text') return undefined
    parent.children.splice(index, 1, ...(pieces as typeof parent.children))
    return [SKIP, index + pieces.length]
  })
}

/** An address that the words after it run into, where nobody can tell its end. */
export function checkAddresses(tree: Root, reporter: Reporter): void {
  visit(tree, 'link', ({ data }) => {
    if (!data?.unclearEnd) return
    report(reporter, { position: { start: data.unclearEnd } }, fault('address-end'))
  })
}

declare module 'mdast' {
  interface LinkData {
    /** Where a bare address ends, if that is a guess. */
    unclearEnd?: Place | undefined
  }
}

function divided(node: Text, text: string): PhrasingContent[] {
  const pieces: PhrasingContent[] = []
  const { start, end } = node.position ?? { start: { line: 1, column: 1, offset: 0 }, end: { offset: 0 } }
  const reader = { text, point: { ...start, offset: start.offset ?? 0 }, end: end.offset ?? 0 }
  let cursor = 0
  for (const { index, words, url, isClear } of addressesIn(node.value)) {
    if (index > cursor) pieces.push(textNode(node.value.slice(cursor, index), words, reader))
    const position = advance(reader, Math.min(reader.end, reader.point.offset + words.length))
    pieces.push({
      type: 'link',
      url,
      position,
      data: isClear ? {} : { unclearEnd: position.end },
      children: [{ type: 'text', value: words, position }],
    } satisfies Link)
    cursor = index + words.length
  }
  if (cursor < node.value.length) pieces.push(textNode(node.value.slice(cursor), null, reader))
  return pieces
}

interface Reader {
  readonly text: string
  /** Everything before it has become a node. */
  point: Place & { readonly offset: number }
  readonly end: number
}

/** @param next words of the link that follows; null at the end */
function textNode(value: string, next: string | null, reader: Reader): Text {
  const found = next === null ? -1 : reader.text.indexOf(next, reader.point.offset)
  return { type: 'text', value, position: advance(reader, found === -1 ? reader.end : found) }
}

function advance(reader: Reader, to: number) {
  const start = reader.point
  const lines = reader.text.slice(start.offset, to).split('\n')
  const last = lines.at(-1)?.length ?? 0
  const column = lines.length === 1 ? start.column + last : last + 1
  reader.point = { line: start.line + lines.length - 1, column, offset: to }
  return { start, end: reader.point }
}
