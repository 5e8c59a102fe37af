import { typesetting as english } from '../en/typesetting.ts'
import type { Typesetting } from '../typesetting.ts'
import { capitals, typographic } from './lettering.ts'
import { lineEnds } from './line-ends.ts'

/** Lettered as English is, in the same faces: every one that comes first has the accented capitals of French. */
export const typesetting: Typesetting = {
  ...english,
  balloonLine: capitals,
  labelLine: typographic,
  lineEnds,
}
