/** The bytes of an SVG file → the tree of a well-formed document that is small enough to be judged. */
import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { fault } from '../messages/fault.ts'
import type { Refused } from './refused.ts'

/** Levels of elements: far more than editors' layers in layers. */
export const maxDepth = 200

export const tooDeep: Refused = (picture) => fault('huge-picture/nested', { picture })

/** Said of every root that is another. */
export const notSvg: Refused = (picture) => fault('bad-picture/not-svg', { picture })

/** Twenty panels' worth; more slows a page down. */
const maxBytes = 2_000_000
const maxElements = 20_000

/** @returns the root, of any name, or why there is none */
export function parseSvg(bytes: Uint8Array): Element | Refused {
  if (bytes.length > maxBytes) return (picture) => fault('huge-picture/bytes', { picture, most: maxBytes })
  const text = decoded(bytes)
  if (text === null) return (picture) => fault('bad-picture/not-utf8', { picture })
  if (hasInternalSubset(text)) return (picture) => fault('unsafe-picture/entities', { picture })
  if ((text.match(/<[^/]/g)?.length ?? 0) > maxElements)
    return (picture) => fault('huge-picture/elements', { picture, most: maxElements })
  return rootOf(text)
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function hasInternalSubset(text: string): boolean {
  const head = text.slice(0, Math.max(0, text.search(/<svg[\s>]/)))
  const doctype = head.indexOf('<!DOCTYPE')
  return doctype !== -1 && /^[^>]*\[/.test(head.slice(doctype))
}

function rootOf(text: string): Element | Refused {
  try {
    const root = fromXml(text).children.find((node): node is Element => node.type === 'element')
    return root ?? notSvg
  } catch (error) {
    return whyNot(error)
  }
}

/** The parser goes down by recursion: what overflows its stack is deeper than any drawing. */
function whyNot(error: unknown): Refused {
  if (!(error instanceof Error)) throw error
  if (error instanceof RangeError || error.cause instanceof RangeError) return tooDeep
  const line = 'line' in error && typeof error.line === 'number' ? error.line : null
  return (picture) => fault('bad-picture/not-xml', { picture, line })
}
