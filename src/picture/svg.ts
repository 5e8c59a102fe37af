/**
 * SVG artwork → the same drawing with nothing in it that could act: only elements and attributes from
 * an allow-list, every reference inside the file. What is refused is named, so that an editor can
 * export again; what is written out is made from the checked tree, never from the file's bytes.
 */

import type { Element, ElementContent, Text } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { fault } from '../messages/fault.ts'
import { isRefused, type Refused } from './refused.ts'
import { attributes, elements, isLeftover, svgNamespace, texts, words } from './svg-allow.ts'
import { maxDepth, notSvg, parseSvg, tooDeep } from './svg-parse.ts'
import { type Size, sizeOf } from './svg-size.ts'
import { wrongLink, wrongValue } from './svg-values.ts'
import { refuseWork } from './svg-work.ts'

export interface CleanSvg extends Size {
  readonly svg: string
}

/** More than an editor's own notes on one shape. */
const maxAttributes = 200

/** @returns the clean drawing, or the first reason why it is refused */
export function cleanSvg(bytes: Uint8Array): CleanSvg | Refused {
  const svg = parseSvg(bytes)
  if (isRefused(svg)) return svg
  if (!isSvg(svg)) return notSvg
  const refused = clean(svg, 1) ?? refuseWork(svg)
  if (refused) return refused
  const size = sizeOf(svg.attributes)
  if (!size) return (picture) => fault('bad-picture/no-size', { picture })
  const shown = { width: String(size.width), height: String(size.height) }
  svg.attributes = { xmlns: svgNamespace, ...svg.attributes, ...shown }
  return { svg: toXml(svg, { closeEmptyElements: true }), ...size }
}

const isSvg = ({ name, attributes: { xmlns } }: Element): boolean =>
  name === 'svg' && (xmlns === undefined || xmlns === svgNamespace)

/** Takes out of the element what says nothing about the drawing, at all its levels. */
function clean(element: Element, depth: number): Refused | null {
  if (depth > maxDepth) return tooDeep
  if (!elements.has(element.name)) return strange(element.name)
  const refused = cleanAttributes(element)
  if (refused) return refused
  element.children = element.children.flatMap((node) => kept(node, element.name))
  for (const node of element.children) {
    const inside = node.type === 'element' ? clean(node, depth + 1) : null
    if (inside) return inside
  }
  return null
}

function kept(node: ElementContent, parent: string): (Element | Text)[] {
  if (node.type === 'element') return isLeftover(node.name) ? [] : [node]
  const isText = node.type === 'text' || node.type === 'cdata'
  return isText && texts.has(parent) ? [{ type: 'text', value: node.value }] : []
}

function cleanAttributes(element: Element): Refused | null {
  const written = Object.entries(element.attributes)
  if (written.length > maxAttributes) {
    const found = { element: element.name, most: maxAttributes }
    return (picture) => fault('huge-picture/attributes', { picture, ...found })
  }
  const clean: Record<string, string> = {}
  for (const [name, value] of written) {
    const wrong = wrongAttribute(name, value ?? '', element.name)
    if (wrong !== null) return wrong
    if (attributes.has(name)) clean[name] = value ?? ''
  }
  const link = element.attributes['href'] ?? element.attributes['xlink:href']
  element.attributes = link ? { ...clean, href: link } : clean
  return null
}

/** @returns null where it may stay, or be dropped: nothing that has a prefix is written out */
function wrongAttribute(name: string, value: string, element: string): Refused | null {
  if (name === 'href' || name === 'xlink:href') return wrongLink(name, value)
  if (name === 'xmlns') return value === svgNamespace ? null : otherNamespace(element)
  if (attributes.has(name)) return words.has(name) ? null : wrongValue(name, value)
  const isDropped = name.startsWith('data-') || (name.includes(':') && !name.endsWith(':href'))
  return isDropped
    ? null
    : (picture) => fault('unsafe-picture/attribute', { picture, element, attribute: name })
}

const otherNamespace =
  (element: string): Refused =>
  (picture) =>
    fault('unsafe-picture/namespace', { picture, element })

const strange =
  (element: string): Refused =>
  (picture) =>
    fault('unsafe-picture/element', { picture, element })
