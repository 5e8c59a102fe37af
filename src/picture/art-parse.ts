/** The bytes of a drawing of the site's own → its elements, small enough to be judged. */
import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { type Fault, fault } from '../messages/fault.ts'
import { svgNamespace } from './svg-allow.ts'

/** A fault, and the character of the text at which it is, from 0. */
export interface ArtFault extends Fault {
  readonly index: number
}

export interface Parsed {
  /** With line feeds alone. */
  readonly text: string
  readonly svg: Element | ArtFault
}

export const isFault = (found: Element | ArtFault): found is ArtFault => 'rule' in found

export function parseArt(bytes: Uint8Array): Parsed {
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
  const broken = text.search(/[\0\ufffd]/)
  if (broken !== -1) return { text, svg: { index: broken, ...fault('bad-drawing/not-text') } }
  const subset = /<!DOCTYPE[^>]*\[|<!ENTITY/i.exec(text)
  if (subset) return { text, svg: { index: subset.index, ...fault('unsafe-drawing/entities') } }
  return { text, svg: rootOf(text) }
}

function rootOf(text: string): Element | ArtFault {
  try {
    const root = fromXml(text).children.find((node): node is Element => node.type === 'element')
    const isSvg = root?.name === 'svg' && (root.attributes['xmlns'] ?? svgNamespace) === svgNamespace
    return root && isSvg ? root : { index: indexOf(root), ...fault('bad-drawing/not-svg') }
  } catch (error) {
    // The parser goes down by recursion: what overflows its stack is deeper than any drawing.
    const isDeep =
      error instanceof RangeError || (error instanceof Error && error.cause instanceof RangeError)
    if (isDeep) return { index: 0, ...fault('huge-drawing/nested') }
    const place = error instanceof Error && 'place' in error ? error.place : null
    const index = offsetIn(place) ?? 0
    return { index, ...fault(text.includes('<svg') ? 'bad-drawing/not-xml' : 'bad-drawing/not-svg') }
  }
}

/** Where an element begins. */
export const indexOf = (element: Element | undefined): number => element?.position?.start.offset ?? 0

const offsetIn = (place: unknown): number | null =>
  typeof place === 'object' && place !== null && 'offset' in place && typeof place.offset === 'number'
    ? place.offset
    : null

/** Where an attribute of it begins. */
export function attributeIndex(text: string, element: Element, attribute: string): number {
  const start = indexOf(element)
  const within = text.slice(start).search(new RegExp(String.raw`\s${attribute.replace(/\W/g, '\\$&')}\s*=`))
  return within === -1 ? start : start + within + 1
}
