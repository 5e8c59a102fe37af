/** Places in a picture, all in % of its width and height, measured from its left top. */
import { z } from 'zod'
import { type Fault, fault } from './fields.ts'

export type Spot = readonly [x: number, y: number]
export type Area = readonly [x: number, y: number, width: number, height: number]

/** `[27, 80]`. */
const spot = z.custom<Spot>().check((context) => tell(context, spotFault(context.value)))

/** `[51, 9, 10, 43]`. */
export const area = z.custom<Area>().check((context) => tell(context, areaFault(context.value)))

/** `[[51, 9, 10, 43]]`. */
export const areas = z.custom<readonly Area[]>().check((context) => {
  const value: unknown = context.value
  if (!Array.isArray(value) || (value.length > 0 && value.every((entry) => typeof entry === 'number')))
    return tell(context, notAreas)
  for (const [index, entry] of value.entries()) {
    const found = areaFault(entry)
    if (found) context.issues.push({ code: 'custom', input: entry, path: [index], params: { ...found } })
  }
})

/** Where one of the cast is in a picture. */
export const anchor = z.strictObject({
  /** Where the tail of a balloon points. */
  mouth: spot,
  /** What balloons never cover. */
  face: area.optional(),
})

const tell = (context: z.core.ParsePayload<unknown>, found: Fault | null): void => {
  if (found) fault(context, found)
}

const numbers = (value: unknown, count: number): readonly number[] | null =>
  Array.isArray(value) && value.length === count && value.every((entry) => Number.isFinite(entry))
    ? (value as number[])
    : null

function spotFault(value: unknown): Fault | null {
  if (value === undefined) return noMouth
  const found = numbers(value, 2)
  if (found === null)
    return notNumbers('two numbers in % of the picture, from its left and its top: [27, 80]')
  const isInside = found.every((number) => number >= 0 && number <= 100)
  return isInside ? null : outside(`is [${found.join(', ')}], outside the picture.`)
}

function areaFault(value: unknown): Fault | null {
  const found = numbers(value, 4)
  if (found === null)
    return notNumbers('four numbers in % of the picture, left, top, width and height: [13, 47, 24, 48]')
  const [x = 0, y = 0, width = 0, height = 0] = found
  const isInside = x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 100 && y + height <= 100
  return isInside ? null : outside(`is [${found.join(', ')}], not a part of the picture.`)
}

const notNumbers = (wanted: string): Fault => ({
  rule: 'wrong-type',
  what: 'is no place in a picture.',
  cure: `Write ${wanted}.`,
})

const outside = (what: string): Fault => ({
  rule: 'outside-picture',
  what,
  cure: 'Write % of the picture, from 0 to 100; of a box, left and width together are at most 100, and so are top and height.',
})

const noMouth: Fault = {
  rule: 'missing-key',
  what: 'is missing.',
  cure: 'Add `mouth: [27, 80]`: where the tail of a balloon points, in % of the picture from its left and its top.',
}

const notAreas: Fault = {
  rule: 'wrong-type',
  what: 'is not a list of boxes.',
  cure: 'Put every box in brackets of its own: avoid: [[51, 9, 10, 43]].',
}
