/** Path of a value → where it is in the text, and how it was written. */
import { type Document, isCollection, isMap, isNode, isPair, isScalar, type Node } from 'yaml'
import type { Path } from '../../messages/path.ts'

/** Offset of the deepest part of `path` that exists. */
export function offsetOf(document: Document.Parsed, path: Path, what: 'key' | 'value'): number {
  let node: Node | null = document.contents
  let offset = node?.range?.[0] ?? 0
  for (const [depth, step] of path.entries()) {
    const wantsKey = what === 'key' && depth === path.length - 1
    const found = child(node, step)
    if (!found) return offset
    offset = wantsKey ? found.keyOffset : found.offset
    node = found.node
  }
  return offset
}

/** The value itself; null where the path leads nowhere. */
export function nodeAt(document: Document.Parsed, path: Path): Node | null {
  let node: Node | null = document.contents
  for (const step of path) node = child(node, step)?.node ?? null
  return node
}

/** How a value is written in one piece, signs and all: `~`, `"words"`, `{ a: b }`. Empty where nothing does. */
export function writtenAt(document: Document.Parsed, path: Path, yaml: string): string {
  const node = nodeAt(document, path)
  const isOneLine = isScalar(node) || (isCollection(node) && node.flow === true)
  return isOneLine && node.range ? yaml.slice(node.range[0], node.range[1]) : ''
}

/** Whether a key between braces is what follows a comma that was meant as one of the words: it has not even a colon. */
export function isCutOff(document: Document.Parsed, path: Path): boolean {
  const around = nodeAt(document, path.slice(0, -1))
  const [first, ...others] = isMap(around) ? around.items : []
  return (
    first !== undefined &&
    others.some(({ key, value }) => value === null && isScalar(key) && String(key.value) === path.at(-1))
  )
}

function child(node: Node | null, step: PropertyKey) {
  if (!isCollection(node)) return null
  if (!isMap(node)) {
    const item = node.items[Number(step)]
    return isNode(item) ? { node: item, offset: start(item, 0), keyOffset: start(item, 0) } : null
  }
  const pair = node.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
  )
  if (!pair || !isScalar(pair.key)) return null
  const keyOffset = start(pair.key, 0)
  const value = isNode(pair.value) ? pair.value : null
  return { node: value, offset: start(value, keyOffset), keyOffset }
}

/** An empty value (`title:`) has no extent of its own; its key is where the editor looks. */
function start(node: Node | null, otherwise: number): number {
  const range = node?.range
  return range && range[1] > range[0] ? range[0] : otherwise || (range?.[0] ?? 0)
}
