/** Heads on a stage as literals, for tests of what is placed around them. */
import { ellipse } from '../../../src/comic/ink/curves.ts'
import type { OnStage, PlaceRequest, Saying } from '../../../src/comic/staging/place-request.ts'

export interface Head {
  readonly who: string
  readonly x: number
  readonly y: number
  /** 1 is a head of 250 × 240 px. */
  readonly size?: number
}

export const faceAt = ({ who, x, y, size = 0.82 }: Head): OnStage => ({
  who,
  mouth: [x, y + 60 * size],
  face: { x, y: y + 22 * size, rx: 96 * size, ry: 82 * size },
  head: ellipse([x, y - 8 * size], [126 * size, 120 * size]),
  hands: [{ x: x + 150 * size, y: y + 150 * size, rx: 30 * size, ry: 30 * size }],
  body: [
    [x - 70 * size, y + 100 * size],
    [x + 70 * size, y + 100 * size],
    [x + 120 * size, y + 330 * size],
    [x - 120 * size, y + 330 * size],
  ],
})

export const mika = faceAt({ who: 'mika', x: 180, y: 324 })
export const pico = faceAt({ who: 'pico', x: 540, y: 324 })

export const english = (says: readonly Saying[], more: Partial<PlaceRequest> = {}): PlaceRequest => ({
  says,
  faces: [mika, pico],
  obstacles: [],
  width: 720,
  height: 470,
  locale: 'en',
  isVertical: false,
  isRightToLeft: false,
  size: 30,
  ...more,
})

export const japanese = (says: readonly Saying[], more: Partial<PlaceRequest> = {}): PlaceRequest =>
  english(says, { locale: 'ja', isVertical: true, isRightToLeft: true, ...more })

export const says = (speaker: string | null, words: string, kind: Saying['kind'] = 'speech'): Saying => ({
  kind,
  words,
  speaker,
})
