/**
 * SVG artwork → the same drawing with nothing in it that could act: only elements and attributes from
 * an allow-list, every reference inside the file. What is refused is named, so that an editor can
 * export again; what is written out is made from the checked tree, never from the file's bytes.
 */
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toXast } from 'hast-util-to-xast'
import { SKIP, visit } from 'unist-util-visit'
import { toXml } from 'xast-util-to-xml'

export interface CleanSvg {
  readonly svg: string
  /** Intrinsic size in px. */
  readonly width: number
  readonly height: number
}

export interface RefusedSvg {
  /** What was found, as the end of a sentence: "has a `script` element". */
  readonly refused: string
}

const elements = new Set([
  'svg',
  'g',
  'path',
  'circle',
  'ellipse',
  'rect',
  'line',
  'polyline',
  'polygon',
  'defs',
  'pattern',
  'clipPath',
  'mask',
  'use',
  'symbol',
  'linearGradient',
  'radialGradient',
  'stop',
  'title',
  'desc',
])

/** Editors' leftovers that say nothing about the drawing: dropped without a word. */
const ignorable = new Set(['metadata', 'sodipodi:namedview'])

const attributes = new Set([
  'id',
  'className',
  'd',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'fx',
  'fy',
  'width',
  'height',
  'points',
  'viewBox',
  'transform',
  'fill',
  'fillRule',
  'fillOpacity',
  'stroke',
  'strokeWidth',
  'strokeLineCap',
  'strokeLineJoin',
  'strokeDashArray',
  'strokeDashOffset',
  'strokeMiterLimit',
  'strokeOpacity',
  'opacity',
  'clipPath',
  'clipRule',
  'mask',
  'maskUnits',
  'patternUnits',
  'patternTransform',
  'patternContentUnits',
  'gradientUnits',
  'gradientTransform',
  'clipPathUnits',
  'offset',
  'stopColor',
  'stopOpacity',
  'paintOrder',
  'preserveAspectRatio',
  'href',
  'xLinkHref',
  'role',
  'ariaLabel',
  'ariaHidden',
  'version',
  'vectorEffect',
  'shapeRendering',
  'color',
])

const dropped = new Set(['xmlns', 'xmlnsXLink', 'xmlSpace', 'dataName'])

/** @returns the clean drawing, or the first reason why it is refused */
export function cleanSvg(text: string): CleanSvg | RefusedSvg {
  const tree: Root = fromHtml(text.replace(/^\s*<\?xml[^>]*\?>/, '').replace(/<!DOCTYPE[^>[]*>/i, ''), {
    fragment: true,
    space: 'svg',
  })
  const svg = tree.children.find((node): node is Element => node.type === 'element' && node.tagName === 'svg')
  if (!svg) return { refused: 'is not an SVG drawing' }
  const refused = firstRefusal(svg)
  if (refused !== null) return { refused }
  const size = sizeOf(svg)
  if (!size) return { refused: 'has neither a viewBox nor a width and height' }
  svg.properties['width'] = size.width
  svg.properties['height'] = size.height
  return { svg: toXml(toXast(svg, { space: 'svg' }), { closeEmptyElements: true }), ...size }
}

function firstRefusal(svg: Element): string | null {
  let reason: string | null = null
  visit(svg, (node, index, parent) => {
    if (node.type === 'comment' || (node.type === 'element' && ignorable.has(node.tagName))) {
      if (parent && index !== undefined) parent.children.splice(index, 1)
      return [SKIP, index ?? 0]
    }
    if (node.type === 'element') reason ??= refusalOf(node)
    return undefined
  })
  return reason
}

function refusalOf(element: Element): string | null {
  if (!elements.has(element.tagName)) return `has a \`${element.tagName}\` element`
  for (const [name, value] of Object.entries(element.properties)) {
    if (dropped.has(name) || name.includes(':')) delete element.properties[name]
    else if (!attributes.has(name)) return `has a \`${name}\` attribute on \`${element.tagName}\``
    else if (leavesTheFile(name, String(value))) return `refers to another file in \`${name}\``
  }
  return null
}

/** Only `#id` and `url(#id)` stay inside the file. */
function leavesTheFile(name: string, value: string): boolean {
  if (name === 'href' || name === 'xLinkHref') return !/^\s*#/.test(value)
  return /url\(/i.test(value) && !/^\s*url\(\s*['"]?#[\w.-]+['"]?\s*\)\s*$/.test(value)
}

function sizeOf(svg: Element): { width: number; height: number } | null {
  const box = String(svg.properties['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const width = Number.parseFloat(String(svg.properties['width'] ?? ''))
  const height = Number.parseFloat(String(svg.properties['height'] ?? ''))
  if (width > 0 && height > 0) return { width: Math.round(width), height: Math.round(height) }
  const [, , boxWidth = 0, boxHeight = 0] = box
  return boxWidth > 0 && boxHeight > 0 ? { width: Math.round(boxWidth), height: Math.round(boxHeight) } : null
}
