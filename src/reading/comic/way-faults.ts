/** Keys that do not go together in the comic of an original, and pictures that are missing. */
import { fault } from '../../messages/fault.ts'
import type { Fault } from '../fault.ts'
import { isRecord, listOf, type RawRecord } from '../raw.ts'
import { isMisspelt } from './misspelt.ts'
import { panelFaults } from './panel-way-faults.ts'

/** Keys that do not go together, and pictures that are missing, in the comic of an original. */
export function wayFaults(comic: RawRecord): Fault[] {
  const { lettered, art, mood } = comic
  // Whoever writes `lettered: false` or `letered: true` hears of that alone.
  const isUnclear = lettered !== undefined && lettered !== true
  if (isUnclear || isMisspelt(comic, ['lettered', 'art'])) return []
  const faults = listOf(comic['panels']).flatMap((panel, index) =>
    isRecord(panel) ? panelFaults({ panel, comic, index }) : [],
  )
  const hasArt =
    art !== undefined || listOf(comic['panels']).some((panel) => isRecord(panel) && 'art' in panel)
  return [
    ...(mood !== undefined && lettered === undefined
      ? [{ path: ['comic', 'mood'], atKey: true, ...fault('misplaced-key/mood', { hasArt }) }]
      : []),
    ...faults,
  ]
}
