/** Who speaks in a panel whose `cast` does not name them: they would be drawn, and nobody asked for it. */
import { fault } from '../../messages/fault.ts'
import { isCast } from '../../stories/cast.ts'
import type { Fault } from '../fault.ts'
import { isRecord, listOf, type RawRecord } from '../raw.ts'
import { wayOf } from './comic-ways.ts'
import { speakerOf } from './line.ts'

/** Once for each of them and panel. Where `cast` is left out, those who speak are the cast. */
export const unnamedSpeakers = (comic: RawRecord): Fault[] =>
  listOf(comic['panels']).flatMap((panel, index) =>
    isRecord(panel) && wayOf(comic, panel) === 'drawn' ? ofPanel(panel, index) : [],
  )

function ofPanel({ cast, say }: RawRecord, index: number): Fault[] {
  if (!isRecord(cast)) return []
  const named = new Set(Object.keys(cast))
  // A name that is not in the cast is reported by itself, and may be the one that is missing here.
  if (named.size === 0 || ![...named].every(isCast)) return []
  return listOf(say).flatMap((entry, line): Fault[] => {
    const [key, ...others] = isRecord(entry) ? Object.keys(entry) : []
    if (key === undefined || others.length > 0) return []
    const speaker = speakerOf(key)
    if (named.has(speaker) || !isCast(speaker)) return []
    const found = { who: speaker, panel: index, cast: [...named] }
    named.add(speaker)
    const path = ['comic', 'panels', index, 'say', line, key]
    return [{ path, atKey: true, ...fault('speaker-not-in-cast', found) }]
  })
}
