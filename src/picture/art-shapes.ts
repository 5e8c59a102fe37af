/** Every shape of a drawing of the site's own, with what it inherits from the groups around it. */
import type { Element } from 'xast'
import { type Fault, fault } from '../messages/fault.ts'
import type { ArtKind } from '../site/own-art.ts'
import {
  type Art,
  type ArtBox,
  type ArtLook,
  type ArtShape,
  artInks,
  type Contour,
  type Pair,
} from './art.ts'
import {
  elements,
  exampleFor,
  isAttribute,
  isIdle,
  lengthsOf,
  lookOf,
  numberOf,
  paintWords,
  sidesExample,
} from './art-attributes.ts'
import { boundsOf, contoursOf, shapeData } from './art-contours.ts'
import { type ArtFault, attributeIndex, indexOf } from './art-parse.ts'
import { isLeftover, texts } from './svg-allow.ts'

/** What has been found in a file so far. */
export interface Reading {
  readonly text: string
  readonly kind: ArtKind
  readonly faults: ArtFault[]
  readonly shapes: ArtShape[]
  grip: Art['grip']
  label: Art['label']
  points: number
}

export type Written = Readonly<Record<string, string>>

/** What an element says of itself, without what says nothing and without what may not be there. */
export function attributesOf(element: Element, reading: Reading): Written {
  const kept: Record<string, string> = {}
  for (const [attribute, value] of Object.entries(element.attributes)) {
    const { name } = element
    if (isIdle(attribute)) continue
    const written = value ?? ''
    const example = exampleFor(attribute, written, name)
    if (!isAttribute(attribute, name, reading.kind))
      tell(reading, [element, attribute], fault('unsafe-drawing', { attribute, element: name }))
    else if (example === null) kept[attribute] = written.trim()
    else tell(reading, [element, attribute], fault('bad-drawing/value', { attribute, written, example }))
  }
  return kept
}

/** The view box on the stage. */
interface Stage {
  readonly origin: Pair
  readonly scale: number
  /** In units of the file. */
  readonly size: Pair
}

interface Around extends Stage {
  readonly transform: string
  readonly look: ArtLook
  readonly depth: number
}

/** @param written on the root, which all shapes inherit */
export function readShapes(
  svg: Element,
  { written, ...stage }: Stage & { readonly written: Written },
  reading: Reading,
): void {
  const look = readLook(svg, { written, look: plain }, reading)
  readChildren(svg, { ...stage, transform: '', look, depth: 1 }, reading)
}

/** As SVG has it where nothing is said. */
const plain: ArtLook = { fill: 'ink', line: null, width: null, isEvenOdd: false }

/** Groups in groups. */
const mostDepth = 40

function readChildren(parent: Element, around: Around, reading: Reading): void {
  for (const node of parent.children) if (node.type === 'element') readElement(node, around, reading)
}

function readElement(element: Element, around: Around, reading: Reading): void {
  const { name } = element
  if (saysNothing(element)) return
  if (!elements.includes(name)) return tellElement(element, reading)
  const written = attributesOf(element, reading)
  const look = readLook(element, { written, look: around.look }, reading)
  const inside = { ...around, look, transform: `${around.transform} ${written['transform'] ?? ''}`.trim() }
  if (name !== 'g') {
    // What is in a shape does something to it.
    for (const node of element.children)
      if (node.type === 'element' && !saysNothing(node)) tellElement(node, reading)
    return readShape(element, { ...inside, written }, reading)
  }
  if (around.depth >= mostDepth) tell(reading, [element], fault('huge-drawing/nested'))
  else readChildren(element, { ...inside, depth: around.depth + 1 }, reading)
}

const saysNothing = ({ name, children }: Element): boolean =>
  isLeftover(name) || texts.has(name) || (name === 'defs' && children.every(({ type }) => type !== 'element'))

const tellElement = (element: Element, reading: Reading): void =>
  tell(reading, [element], fault('unsafe-drawing/element', { element: element.name, elements }))

function readLook(
  element: Element,
  { written, look: inherited }: { readonly written: Written; readonly look: ArtLook },
  reading: Reading,
): ArtLook {
  const { look, strangers } = lookOf(written, inherited)
  for (const { attribute, word } of strangers)
    tell(reading, [element, attribute], fault('unknown-paint', { attribute, word, paints: paintWords }))
  return look
}

function readShape(element: Element, shape: Around & { readonly written: Written }, reading: Reading): void {
  const { written, look } = shape
  const contours = contoursOf(dataOf(element.name, written), shape)
  if (contours === null) {
    const attribute = element.name === 'path' ? 'd' : 'points'
    const found = { attribute, written: written[attribute] ?? '', example: sidesExample[attribute] }
    return tell(reading, [element, attribute], fault('bad-drawing/value', found))
  }
  const isLabel = reading.kind === 'props' && written['id'] === 'label'
  if (contours.length === 0) return isLabel ? tell(reading, [element], fault('bad-drawing/label')) : undefined
  reading.points += pointsOf(contours, look)
  const box = boundsOf(contours)
  if (!box || !isNear(box, shape, reading.kind))
    return tell(reading, [element], fault('bad-drawing/outside', { element: element.name }))
  if (reading.kind === 'props' && written['id'] === 'grip')
    reading.grip = [box.x + box.width / 2, box.y + box.height / 2]
  else if (isLabel) readLabel(element, { box, look, isLevel: isLevel(shape) }, reading)
  else if (look.fill !== null || look.line !== null) {
    const width = look.width && look.width * growthIn(shape)
    if ((width ?? 0) > mostWidth) return tell(reading, [element, 'stroke-width'], tooWide(look))
    reading.shapes.push({ ...look, width, contours })
  }
}

/** As many as are written for it: the pen follows a curve with both edges of its stroke. */
const pointsOf = (contours: readonly Contour[], { fill, line }: ArtLook): number =>
  contours.reduce((sum, { sides }) => {
    const curves = sides.filter((side) => side.length > 1).length
    const drawn = line === null ? 0 : curves * strokedCurve + (sides.length - curves)
    return sum + 1 + drawn + (fill === null ? 0 : sides.length)
  }, 0)

/** Points of a curve that is drawn as a line. */
export const strokedCurve = 6

/** Of a line, in units of the stage: more is an area. */
const mostWidth = 60

const tooWide = ({ width }: ArtLook): Fault =>
  fault('bad-drawing/value', { attribute: 'stroke-width', written: `${width}`, example: '5' })

function dataOf(name: string, written: Written): string {
  if (name === 'path') return written['d'] ?? ''
  const points = written['points'] ?? ''
  // Letters among them would be commands.
  if (name === 'polyline' || name === 'polygon')
    return points === '' ? '' : `M${points.replace(/[^\d\s,.eE+-]/g, 'x')}${name === 'polygon' ? 'Z' : ''}`
  const lengths = (lengthsOf[name] ?? []).map((length) => [length, numberOf(written[length] ?? '') ?? 0])
  return shapeData[name]?.(Object.fromEntries(lengths)) ?? ''
}

/** What lies further from the view box than that is wide and high would be seen by nobody, or cover everything. */
function isNear({ x, y, width, height }: ArtBox, { size, scale }: Stage, kind: ArtKind): boolean {
  const [wide, high] = [size[0] * scale, size[1] * scale]
  const left = kind === 'props' ? -wide / 2 : 0
  const isAcross = x >= left - wide && x + width <= left + 2 * wide
  return isAcross && y >= -2 * high && y + height <= 2 * high
}

function readLabel(
  element: Element,
  { box, look, isLevel }: { readonly box: ArtBox; readonly look: ArtLook; readonly isLevel: boolean },
  reading: Reading,
): void {
  if (reading.label) return tell(reading, [element, 'id'], fault('bad-drawing/second-label'))
  if (!isLevel) return tell(reading, [element], fault('bad-drawing/turned-label'))
  if (box.width < 10 || box.height < 6) return tell(reading, [element], fault('bad-drawing/label'))
  const ink = artInks.find((one) => one === look.fill) ?? 'ink'
  reading.label = { ...box, ink }
}

/** True where what is upright in the file is upright, or lies flat, on the stage. */
function isLevel(shape: Around): boolean {
  const [corner] = contoursOf('M0 0L100 0', shape) ?? []
  const [[right] = []] = corner?.sides ?? []
  if (!corner || !right) return true
  const [across, down] = [Math.abs(right[0] - corner.start[0]), Math.abs(right[1] - corner.start[1])]
  return Math.min(across, down) < 0.02 * Math.max(across, down)
}

/** How much larger its transforms make a line. */
function growthIn(shape: Around): number {
  const [corner] = contoursOf('M0 0L1 0L1 1', shape) ?? []
  const [[right] = [], [below] = []] = corner?.sides ?? []
  if (!corner || !right || !below) return 1
  const [ax, ay] = [right[0] - corner.start[0], right[1] - corner.start[1]]
  const [bx, by] = [below[0] - right[0], below[1] - right[1]]
  return Math.sqrt(Math.abs(ax * by - ay * bx))
}

function tell(
  { faults, text }: Reading,
  [element, attribute]: readonly [Element, attribute?: string],
  found: Fault,
): void {
  const index = attribute === undefined ? indexOf(element) : attributeIndex(text, element, attribute)
  faults.push({ index, ...found })
}
