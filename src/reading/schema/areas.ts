/** Places in a picture, all in % of its width and height, measured from its left top. */
import { z } from 'zod'
import type { Localized } from '../../languages/locales.ts'
import type { Fault } from '../../problem.ts'
import { tellNow as fault } from './fields.ts'

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
    return notNumbers({
      en: 'two numbers in % of the picture, from its left and its top: [27, 80]',
      ja: '画像全体に対する%で、左端と上端からの2つの数を書いてください（例: [27, 80]）。',
    })
  const isInside = found.every((number) => number >= 0 && number <= 100)
  return isInside
    ? null
    : outside({
        en: `is [${found.join(', ')}], outside the picture.`,
        ja: `が [${found.join(', ')}] で、画像の外です。`,
      })
}

function areaFault(value: unknown): Fault | null {
  const found = numbers(value, 4)
  if (found === null)
    return notNumbers({
      en: 'four numbers in % of the picture, left, top, width and height: [13, 47, 24, 48]',
      ja: '画像全体に対する%で、左、上、幅、高さの4つの数を書いてください（例: [13, 47, 24, 48]）。',
    })
  const [x = 0, y = 0, width = 0, height = 0] = found
  const isInside = x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 100 && y + height <= 100
  return isInside
    ? null
    : outside({
        en: `is [${found.join(', ')}], not a part of the picture.`,
        ja: `が [${found.join(', ')}] で、画像の中に収まりません。`,
      })
}

const notNumbers = (wanted: Localized): Fault => ({
  rule: 'wrong-type',
  what: { en: 'is no place in a picture.', ja: 'が、画像の中の場所を表していません。' },
  cure: { en: `Write ${wanted.en}.`, ja: wanted.ja },
})

const outside = (what: Localized): Fault => ({
  rule: 'outside-picture',
  what,
  cure: {
    en: 'Write % of the picture, from 0 to 100; of a box, left and width together are at most 100, and so are top and height.',
    ja: '画像全体に対する0から100までの%で書いてください。左と幅の合計、上と高さの合計は、それぞれ100までです。',
  },
})

const noMouth: Fault = {
  rule: 'missing-key',
  what: { en: 'is missing.', ja: 'がありません。' },
  cure: {
    en: 'Add `mouth: [27, 80]`: where the tail of a balloon points, in % of the picture from its left and its top.',
    ja: '`mouth: [27, 80]` のように加えてください。吹き出しのしっぽが指す口の位置を、左端と上端からの%で書きます。',
  },
}

const notAreas: Fault = {
  rule: 'wrong-type',
  what: { en: 'is not a list of boxes.', ja: 'が、四角形の一覧ではありません。' },
  cure: {
    en: 'Put every box in brackets of its own: avoid: [[51, 9, 10, 43]].',
    ja: '四角形は1つずつかっこで囲んでください（例: avoid: [[51, 9, 10, 43]]）。',
  },
}
