/** Keys that do not go together in the comic of an original, and pictures that are missing. */
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
    isRecord(panel) ? panelFaults(panel, { comic, index }) : [],
  )
  const hasArt =
    art !== undefined || listOf(comic['panels']).some((panel) => isRecord(panel) && 'art' in panel)
  return [...(mood !== undefined && lettered === undefined ? [strayMood(hasArt)] : []), ...faults]
}

const strayMood = (hasArt: boolean): Fault => ({
  path: ['comic', 'mood'],
  atKey: true,
  rule: 'misplaced-key',
  what: {
    en: '`mood` is in a comic that is not `lettered: true`.',
    ja: '`lettered: true` でない漫画に `mood` があります。',
  },
  cure: {
    en: `Delete it: it is for finished pictures${hasArt ? '; if these carry their words, write `lettered: true`' : ''}.`,
    ja: `消してください。完成した画像のための項目です。${hasArt ? '画像に文字が入っているなら、`lettered: true` と書いてください。' : ''}`,
  },
})
