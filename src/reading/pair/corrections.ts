/** Whether the dates of a story and of its corrections agree, and whether its translation corrects nothing else. */
import { fault } from '../../messages/fault.ts'
import type { Fault } from '../fault.ts'
import { lastInstant, moment } from '../schema/moment.ts'
import type { OriginalData, TranslationData } from '../schema/story.ts'

/** A correction comes after publication, and is a revision. */
export function correctionDates({ corrections, published, revised }: OriginalData): Fault[] {
  const last = revised === undefined ? null : lastInstant(moment(revised))
  return corrections.flatMap(({ date }, index): Fault[] => {
    const path = ['corrections', index, 'date']
    if (lastInstant(moment(date)) < moment(published).time)
      return [{ path, ...fault('corrected-before-published', { date, published }) }]
    if (last !== null && last >= moment(date).time) return []
    return [{ path, ...fault('revised-before-correction', { date, revised: revised ?? null }) }]
  })
}

/** A translation may be late: what it does not have yet is shown in the original's language. */
export function correctionCount({ corrections }: TranslationData, original: OriginalData): Fault[] {
  const index = original.corrections.length
  if (corrections.length <= index) return []
  return [{ path: ['corrections', index], ...fault('does-not-match-original/correction', { index }) }]
}
