/** What may be written in a drawing of the site's own, and what it means. */
import type { ArtKind } from '../site/own-art.ts'
import { type ArtInk, type ArtLook, artInks, artPaints } from './art.ts'

/** How lines end and meet is the pen's affair; names of layers are the editor's. */
const passedOver = ['stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'data-name', 'version']

/** Lengths of each shape; without one it is 0. */
export const lengthsOf: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
}

const shared = ['id', 'class', 'transform', 'fill', 'fill-rule', 'stroke', 'stroke-width']

const ownOf: Readonly<Record<string, readonly string[]>> = {
  g: [],
  path: ['d'],
  polyline: ['points'],
  polygon: ['points'],
  ...lengthsOf,
}

const rootOf: Readonly<Record<ArtKind, readonly string[]>> = {
  props: ['data-height', 'data-place', 'data-layer', 'data-mirror'],
  scenes: ['data-mirror', 'data-dark'],
}

export const elements: readonly string[] = Object.keys(ownOf)

/** Says nothing about the drawing. */
export const isIdle = (attribute: string): boolean =>
  passedOver.includes(attribute) || (attribute.includes(':') && !attribute.endsWith(':href'))

export function isAttribute(attribute: string, element: string, kind: ArtKind): boolean {
  if (element === 'svg' && attribute === 'transform') return false
  const own = element === 'svg' ? ['xmlns', 'viewBox', 'width', 'height', ...rootOf[kind]] : ownOf[element]
  return shared.includes(attribute) || (own?.includes(attribute) ?? false)
}

/** A value as it should be; null where it is so already. What paths and points say is seen when they are drawn. */
export function exampleFor(attribute: string, value: string, element: string): string | null {
  if (element === 'svg' && /^(?:width|height)$/.test(attribute)) return null
  const rule = rules[attribute] ?? (lengthsOf[element]?.includes(attribute) ? length : null)
  return rule === null || rule.holds(value.trim()) ? null : rule.example
}

interface Rule {
  readonly example: string
  readonly holds: (value: string) => boolean
}

const oneOf = (...words: readonly [string, ...string[]]): Rule => ({
  example: words[0],
  holds: (value) => words.includes(value),
})

const within = (example: string, count: number, [least, most]: readonly [number, number]): Rule => ({
  example,
  holds: (value) => numbersOf(value, count)?.every((one) => one >= least && one <= most) ?? false,
})

const length = within('12', 1, [-100_000, 100_000])
const size = within('12', 1, [0, 100_000])

const rules: Readonly<Record<string, Rule>> = {
  'data-height': within('160', 1, [10, 470]),
  'data-place': within('0.5 0.9', 2, [0, 1]),
  'data-layer': oneOf('in-front', 'behind'),
  'data-mirror': oneOf('no', 'yes'),
  'data-dark': oneOf('yes', 'no'),
  'fill-rule': oneOf('evenodd', 'nonzero'),
  'stroke-width': size,
  transform: { example: 'translate(10, 20) rotate(45)', holds: isTransform },
  ...Object.fromEntries(['width', 'height', 'r', 'rx', 'ry'].map((name) => [name, size])),
}

/** What the attribute with the sides of a shape is written like. */
export const sidesExample = { d: 'M10 10 L90 10 L50 80 Z', points: '10,10 90,10 50,80' } as const

/** Null for what is no number. */
export const numberOf = (text: string): number | null =>
  /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,2})?(?:px)?\s*$/i.test(text) ? Number.parseFloat(text) : null

/** So many numbers; null where there are others. */
export function numbersOf(text: string, count: number): readonly number[] | null {
  const numbers = text
    .trim()
    .split(/\s*,\s*|\s+/)
    .map(numberOf)
  return numbers.length === count && numbers.every((one) => one !== null) ? numbers : null
}

/** How many numbers each transform takes. */
const transforms: Readonly<Record<string, readonly number[]>> = {
  matrix: [6],
  translate: [1, 2],
  scale: [1, 2],
  rotate: [1, 3],
  skewX: [1],
  skewY: [1],
}

function isTransform(text: string): boolean {
  const rest = text.replace(/([a-zA-Z]+)\s*\(([^()]*)\)[\s,]*/g, (whole, name: string, inside: string) => {
    const counts = Object.hasOwn(transforms, name) ? (transforms[name] ?? []) : []
    return counts.some((count) => numbersOf(inside, count)) ? '' : whole
  })
  return rest.trim() === ''
}

/** Every word of a class. */
export const paintWords: readonly string[] = [...artPaints, 'line']

/** How something is drawn, and the words and colours that are none of ours. */
export interface Looked {
  readonly look: ArtLook
  readonly strangers: readonly { readonly attribute: string; readonly word: string }[]
}

export function lookOf(written: Readonly<Record<string, string>>, inherited: ArtLook): Looked {
  const words = (written['class'] ?? '').split(/\s+/).filter((word) => word !== '')
  const paint = artPaints.findLast((one) => words.includes(one))
  const [fill, stroke] = [colourOf(written['fill']), colourOf(written['stroke'])]
  // The class decides: the colour beside it is for other programs.
  const isFillKnown = fill !== 'strange' || (paint !== undefined && isColour(written['fill'] ?? ''))
  const strangers = [
    ...words.filter(isStrange).map((word) => ({ attribute: 'class', word })),
    ...(isFillKnown ? [] : [{ attribute: 'fill', word: written['fill'] ?? '' }]),
    ...(stroke === 'strange' ? [{ attribute: 'stroke', word: written['stroke'] ?? '' }] : []),
  ]
  const isLine = words.includes('line')
  const rule = written['fill-rule']
  const width = numberOf(written['stroke-width'] ?? '') ?? inherited.width
  const look: ArtLook = {
    fill: paint ?? (isInk(fill) ? fill : isLine ? null : inherited.fill),
    line: width === 0 ? null : isInk(stroke) ? stroke : isLine ? 'ink' : inherited.line,
    width,
    isEvenOdd: rule === undefined ? inherited.isEvenOdd : rule.trim() === 'evenodd',
  }
  return { look, strangers }
}

const isStrange = (word: string): boolean => !paintWords.includes(word)

const isInk = (colour: ArtInk | null | 'strange' | undefined): colour is ArtInk | null =>
  colour !== undefined && colour !== 'strange'

const isColour = (text: string): boolean => /^\s*(?:#[\da-f]{3,8}|[a-z]+)\s*$/i.test(text)

/** Null for none, undefined for nothing. */
function colourOf(written: string | undefined): ArtInk | null | 'strange' | undefined {
  const text = written?.trim().toLowerCase()
  if (text === undefined) return undefined
  return text === 'none'
    ? null
    : (artInks.find((one) => one === text || sameAs[one].includes(text)) ?? 'strange')
}

const sameAs: Readonly<Record<ArtInk, readonly string[]>> = {
  ink: ['#17140f', '#000', '#000000', 'black'],
  paper: ['#fff', '#ffffff', 'white'],
  spot: ['#ff5436'],
}
