/**
 * A drawing of the site's own → shapes on the stage, or everything that is wrong with it. Nothing of the file is passed
 * on but numbers and the names of our inks, so that nothing in it can act.
 */
import type { Element } from 'xast'
import { fault } from '../messages/fault.ts'
import type { ArtKind } from '../site/own-art.ts'
import type { Art, Pair } from './art.ts'
import { numberOf, numbersOf } from './art-attributes.ts'
import { readableInk } from './art-ground.ts'
import { type ArtFault, attributeIndex, indexOf, isFault, parseArt } from './art-parse.ts'
import { attributesOf, type Reading, readShapes, strokedCurve } from './art-shapes.ts'

export interface ReadArt {
  /** Null where anything is wrong. */
  readonly art: Art | null
  /** In the order of the file; what is wrong in one way twenty times over is told once. */
  readonly faults: readonly ArtFault[]
  /** What the faults are in. */
  readonly text: string
}

/** Of the stage: the longer side of a thing of which nothing is said, and the height of a place. */
const usual: Readonly<Record<ArtKind, number>> = { props: 120, scenes: 470 }

const mostPoints: Readonly<Record<ArtKind, number>> = { props: 1200, scenes: 3600 }

/** Times as wide as high, or the other way round. */
const longest = 20

export function readArt(bytes: Uint8Array, kind: ArtKind): ReadArt {
  const { text, svg } = parseArt(bytes)
  if (isFault(svg)) return { art: null, faults: [svg], text }
  const reading: Reading = { text, kind, faults: [], shapes: [], grip: null, label: null, points: 0 }
  const art = drawn(svg, reading)
  const alike = Map.groupBy(reading.faults, ({ message, found }) => JSON.stringify([message, found]))
  const faults = [...alike.values()].flatMap((same) => same.slice(0, 1)).toSorted((a, b) => a.index - b.index)
  return { art: faults.length === 0 ? art : null, faults, text }
}

function drawn(svg: Element, reading: Reading): Art | null {
  const { kind, text, faults } = reading
  const written = attributesOf(svg, reading)
  const [x = 0, y = 0, wide = 0, high = 0] = numbersOf(written['viewBox'] ?? '', 4) ?? []
  if (!(wide > 0 && high > 0)) {
    faults.push({ index: attributeIndex(text, svg, 'viewBox'), ...fault('bad-drawing/view-box') })
    return null
  }
  if (Math.max(wide / high, high / wide) > longest) {
    const found = { wide, high, most: longest }
    faults.push({ index: attributeIndex(text, svg, 'viewBox'), ...fault('bad-drawing/long', found) })
    return null
  }
  const foot = numbersOf(written['data-place'] ?? '', 2)
  const place: Pair | null = foot && [foot[0] ?? 0, foot[1] ?? 0]
  const tall = numberOf(written['data-height'] ?? '')
  const scale = tall ? tall / high : usual[kind] / (kind === 'scenes' ? high : Math.max(wide, high))
  const origin: Pair = kind === 'scenes' ? [x, y] : [x + wide / 2, y + (place ? high : high / 2)]
  readShapes(svg, { written, origin, scale, size: [wide, high] }, reading)
  const whole = indexOf(svg)
  if (reading.points > mostPoints[kind])
    faults.push({
      index: whole,
      ...fault('huge-drawing', { points: reading.points, most: mostPoints[kind], stroke: strokedCurve }),
    })
  if (reading.shapes.length === 0 && faults.length === 0)
    faults.push({ index: whole, ...fault('bad-drawing/empty') })
  return {
    width: wide * scale,
    height: high * scale,
    shapes: reading.shapes,
    grip: reading.grip,
    label: reading.label && { ...reading.label, ink: readableInk(reading.label, reading.shapes) },
    isUpright: written['data-mirror'] === 'no',
    place,
    isInFront: written['data-layer'] === 'in-front',
    isDark: written['data-dark'] === 'yes',
  }
}
