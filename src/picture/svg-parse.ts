/** The bytes of an SVG file → the tree of a well-formed document that is small enough to be judged. */
import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { bad, huge, type RefusedSvg, unsafe } from './svg-refused.ts'

/** Levels of elements: far more than editors' layers in layers. */
export const maxDepth = 200

export const tooDeep = huge('is nested too deeply')

/** Twenty panels' worth; more slows a page down. */
const maxBytes = 2_000_000
const maxElements = 20_000

/** @returns the root, of any name, or why there is none */
export function parseSvg(bytes: Uint8Array): Element | RefusedSvg {
  if (bytes.length > maxBytes) return huge(`is larger than ${maxBytes / 1e6} MB`)
  const text = decoded(bytes)
  if (text === null) return bad('is not text in UTF-8')
  if (hasInternalSubset(text)) return unsafe('declares entities in its DOCTYPE')
  if ((text.match(/<[^/]/g)?.length ?? 0) > maxElements)
    return huge(`has more than ${maxElements.toLocaleString('en')} elements`)
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

function rootOf(text: string): Element | RefusedSvg {
  try {
    const root = fromXml(text).children.find((node): node is Element => node.type === 'element')
    return root ?? bad('is not an SVG drawing')
  } catch (error) {
    return whyNot(error)
  }
}

/** The parser goes down by recursion: what overflows its stack is deeper than any drawing. */
function whyNot(error: unknown): RefusedSvg {
  if (!(error instanceof Error)) throw error
  if (error instanceof RangeError || error.cause instanceof RangeError) return tooDeep
  const line = 'line' in error && typeof error.line === 'number' ? ` at line ${error.line}` : ''
  return bad(`is not well-formed XML${line}`)
}
