/** Who is where in pictures of an author's own. */
import { fault } from '../../messages/fault.ts'
import { isSpeaker, speakerKeys } from '../../stories/cast.ts'
import type { Fault } from '../fault.ts'
import { isRecord, listOf, type RawRecord } from '../raw.ts'
import { castChoice } from './cast-names.ts'

/** Strangers, and those who are outside the part of the picture that is their panel. */
export function anchorFaults(comic: RawRecord): Fault[] {
  return listOf(comic['panels']).flatMap((panel, index) => {
    if (!isRecord(panel) || !isRecord(panel['anchors'])) return []
    const box = numbers(panel['box'])
    const place = ['comic', 'panels', index]
    return Object.entries(panel['anchors']).flatMap(([who, anchor]): Fault[] => {
      const path = [...place, 'anchors', who]
      if (!isSpeaker(who))
        return [
          {
            path,
            atKey: true,
            ...fault('unknown-cast', { who, path: place, ...castChoice(who, speakerKeys()) }),
          },
        ]
      const mouth = isRecord(anchor) ? numbers(anchor['mouth']) : null
      return box && mouth && inPicture(mouth) && !isInside(mouth, box)
        ? [
            {
              path: [...path, 'mouth'],
              ...fault('outside-picture/box', { who, panel: index, mouth, box }),
            },
          ]
        : []
    })
  })
}

function isInside([x = 0, y = 0]: readonly number[], box: readonly number[]): boolean {
  const [left = 0, top = 0, width = 0, height = 0] = box
  return x >= left && x <= left + width && y >= top && y <= top + height
}

/** What is outside the picture itself is reported by the schema. */
const inPicture = (spot: readonly number[]): boolean => spot.every((number) => number >= 0 && number <= 100)

const numbers = (value: unknown): readonly number[] | null =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'number')
    ? (value as number[])
    : null
