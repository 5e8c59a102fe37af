/** What a sub-editor would mark. */
import type { Messages } from '../../message.ts'

/** How the length of a sentence is counted. */
export type LengthUnit = 'words' | 'characters'

interface LongSentence {
  readonly length: number
  readonly most: number
  readonly unit: LengthUnit
}

export const styleFaults = {
  'long-sentence': ({ length, most, unit }: LongSentence) => [
    `This sentence has ${length} ${unit}, which is hard to follow.`,
    `Split it into sentences of at most ${most} ${unit}.`,
  ],
} as const satisfies Messages
