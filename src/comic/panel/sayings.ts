/** The words of a panel that want a balloon, in reading order. */
import { isCast } from '../../stories/cast.ts'
import type { Line, Panel } from '../../stories/story.ts'
import { type BalloonKind, kindOf } from '../balloons/balloon.ts'
import { figures } from '../cast/figures.ts'
import type { Saying } from '../staging/place-request.ts'

/** The caption comes first. */
export const sayings = ({ caption, say }: Pick<Panel, 'caption' | 'say'>): readonly Saying[] => [
  ...(caption === '' ? [] : [{ kind: 'caption', words: caption, speaker: null } as const]),
  ...say.map((line) => ({ kind: kindFor(line), words: line.words, speaker: line.speaker })),
]

const kindFor = ({ speaker, manner }: Line): BalloonKind =>
  kindOf(manner, isCast(speaker) && figures[speaker].isRobot)
