/**
 * SVG artwork → the same drawing with nothing in it that could act: only elements and attributes from
 * an allow-list, every reference inside the file. What is refused is named, so that an editor can
 * export again; what is written out is made from the checked tree, never from the file's bytes.
 */

import type { Element, ElementContent, Text } from 'xast'
import { toXml } from 'xast-util-to-xml'
import type { Localized } from '../languages/locales.ts'
import { attributes, elements, isLeftover, svgNamespace, texts, words } from './svg-allow.ts'
import { maxDepth, notSvg, parseSvg, tooDeep } from './svg-parse.ts'
import { bad, huge, named, type RefusedSvg, unsafe } from './svg-refused.ts'
import { type Size, sizeOf } from './svg-size.ts'
import { wrongLink, wrongValue } from './svg-values.ts'
import { refuseWork } from './svg-work.ts'

export interface CleanSvg extends Size {
  readonly svg: string
}

/** More than an editor's own notes on one shape. */
const maxAttributes = 200

/** @returns the clean drawing, or the first reason why it is refused */
export function cleanSvg(bytes: Uint8Array): CleanSvg | RefusedSvg {
  const svg = parseSvg(bytes)
  if ('refused' in svg) return svg
  if (!isSvg(svg)) return bad(notSvg)
  const refused = clean(svg, 1) ?? refuseWork(svg)
  if (refused) return refused
  const size = sizeOf(svg.attributes)
  if (!size) return bad(sizeless)
  const shown = { width: String(size.width), height: String(size.height) }
  svg.attributes = { xmlns: svgNamespace, ...svg.attributes, ...shown }
  return { svg: toXml(svg, { closeEmptyElements: true }), ...size }
}

const isSvg = ({ name, attributes: { xmlns } }: Element): boolean =>
  name === 'svg' && (xmlns === undefined || xmlns === svgNamespace)

/** Takes out of the element what says nothing about the drawing, at all its levels. */
function clean(element: Element, depth: number): RefusedSvg | null {
  if (depth > maxDepth) return tooDeep
  if (!elements.has(element.name)) return unsafe(strange(element.name))
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

function cleanAttributes(element: Element): RefusedSvg | null {
  const written = Object.entries(element.attributes)
  if (written.length > maxAttributes)
    return huge({
      en: `has more than ${maxAttributes} attributes on \`${element.name}\``,
      ja: `の \`${element.name}\` の属性が、${maxAttributes}個を超えています`,
    })
  const clean: Record<string, string> = {}
  for (const [name, value] of written) {
    const wrong = wrongAttribute(name, value ?? '', element.name)
    if (wrong !== null) return unsafe(wrong)
    if (attributes.has(name)) clean[name] = value ?? ''
  }
  const link = element.attributes['href'] ?? element.attributes['xlink:href']
  element.attributes = link ? { ...clean, href: link } : clean
  return null
}

/** @returns null where it may stay, or be dropped: nothing that has a prefix is written out */
function wrongAttribute(name: string, value: string, element: string): Localized | null {
  if (name === 'href' || name === 'xlink:href') return wrongLink(name, value)
  if (name === 'xmlns') return value === svgNamespace ? null : otherNamespace(element)
  if (attributes.has(name)) return words.has(name) ? null : wrongValue(name, value)
  const isDropped = name.startsWith('data-') || (name.includes(':') && !name.endsWith(':href'))
  return isDropped
    ? null
    : {
        en: `has ${named(name)} attribute on \`${element}\``,
        ja: `の \`${element}\` に、\`${name}\` 属性があります`,
      }
}

const otherNamespace = (element: string): Localized => ({
  en: `puts \`${element}\` into another namespace`,
  ja: `の \`${element}\` が、別の名前空間にあります`,
})

const strange = (element: string): Localized => ({
  en: `has ${named(element)} element`,
  ja: `に、\`${element}\` 要素があります`,
})

const sizeless: Localized = {
  en: 'has no usable size: no viewBox, nor a width and height of 1 px or more',
  ja: 'の大きさがわかりません。viewBoxも、1 px以上の幅と高さもありません',
}
