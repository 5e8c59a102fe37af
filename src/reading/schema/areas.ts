/** Places in a picture, all in % of its width and height, measured from its left top. */
import { z } from 'zod'
import { fault } from '../../messages/fault.ts'
import { type FaultInText, tell } from './fields.ts'

export type Spot = readonly [x: number, y: number]
export type Area = readonly [x: number, y: number, width: number, height: number]

/** `[27, 80]`. */
const spot = z.custom<Spot>().check((context) => tellIf(context, spotFault(context.value)))

/** `[51, 9, 10, 43]`. */
export const area = z.custom<Area>().check((context) => tellIf(context, areaFault(context.value)))

/** `[[51, 9, 10, 43]]`. */
export const areas = z.custom<readonly Area[]>().check((context) => {
  const value: unknown = context.value
  if (!Array.isArray(value) || (value.length > 0 && value.every((entry) => typeof entry === 'number')))
    return tell(context, { of: (subject) => fault('wrong-type/boxes', { subject }) })
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

const tellIf = (context: z.core.ParsePayload<unknown>, found: FaultInText | null): void => {
  if (found) tell(context, found)
}

const numbers = (value: unknown, count: number): readonly number[] | null =>
  Array.isArray(value) && value.length === count && value.every((entry) => Number.isFinite(entry))
    ? (value as number[])
    : null

function spotFault(value: unknown): FaultInText | null {
  if (value === undefined) return { of: (subject) => fault('missing-key/mouth', { subject }) }
  const found = numbers(value, 2)
  if (found === null) return { of: (subject) => fault('wrong-type/point', { subject }) }
  return found.every((number) => number >= 0 && number <= 100) ? null : outside(found)
}

function areaFault(value: unknown): FaultInText | null {
  const found = numbers(value, 4)
  if (found === null) return { of: (subject) => fault('wrong-type/box', { subject }) }
  const [x = 0, y = 0, width = 0, height = 0] = found
  const isInside = x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 100 && y + height <= 100
  return isInside ? null : outside(found)
}

const outside = (numbers: readonly number[]): FaultInText => ({
  of: (subject) => fault('outside-picture', { subject, numbers }),
})
