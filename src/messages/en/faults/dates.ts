/** Days and times that are none. */
import type { Messages } from '../../message.ts'
import type { Subject } from '../../subject.ts'
import { subjectAtStart } from '../names.ts'

interface Text {
  readonly subject: Subject
  readonly text: string
}

/** @param month from 1, with the number of its days; null where there is no such month */
interface Day extends Text {
  readonly month: { readonly year: number; readonly month: number; readonly length: number } | null
}

export const datesFaults = {
  'bad-date': ({ subject, text, meant }: Text & { readonly meant: string | null }) => [
    `${subjectAtStart(subject)} is "${text}", which is not a date, or a date and time with its time zone.`,
    `Write ${meant ?? '2026-03-03, or 2026-03-03T07:00:00+09:00'}.`,
  ],
  'bad-date/day': ({ subject, text, month }: Day) => [
    `${subjectAtStart(subject)} is ${text}, which is not a real date.`,
    month === null ? 'Months run from 01 to 12.' : lastDay(month),
  ],
  'bad-date/time': ({ subject, text, part }: Text & { readonly part: 'clock' | 'zone' }) => [
    `${subjectAtStart(subject)} is ${text}, which is not a real time.`,
    part === 'clock'
      ? 'Hours run from 00 to 23, minutes and seconds from 00 to 59.'
      : 'Time zones run from -14:00 to +14:00; Japan is +09:00.',
  ],
  'bad-date/too-exact': ({ subject, text, meant }: Text & { readonly meant: string }) => [
    `${subjectAtStart(subject)} is ${text}, but only the date belongs here.`,
    `Write ${meant}.`,
  ],
} as const satisfies Messages

function lastDay({ year, month, length }: NonNullable<Day['month']>): string {
  const name = new Date(Date.UTC(year, month - 1)).toLocaleDateString('en', {
    month: 'long',
    timeZone: 'UTC',
  })
  const day = `${year}-${String(month).padStart(2, '0')}-02`
  return `${name} ${year} ends on the ${length}${length === 31 ? 'st' : 'th'}. Write a real date, like ${day}.`
}
