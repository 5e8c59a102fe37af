/** Dates and times that do not exist. */
import type { Messages } from '../../message.ts'
import { shortened } from '../../quotation.ts'
import type { Subject } from '../../subject.ts'
import { subjectAtStart } from '../names.ts'

export interface Text {
  readonly subject: Subject
  readonly text: string
}

export interface NoDate extends Text {
  /** True where no time belongs. */
  readonly isDay: boolean
  /** As it should be written; null where that is not certain. */
  readonly meant: string | null
}

/** @param month from 1, with the number of its days; null where there is no such month */
export interface Day extends Text {
  readonly month: { readonly year: number; readonly month: number; readonly length: number } | null
}

/** A time that could be anywhere. */
export const hasNoZone = (text: string): boolean => /T\d\d:\d\d(?::\d\d)?$/.test(text.trim())

export const datesFaults = {
  'bad-date': ({ subject, text, isDay, meant }: NoDate) => [
    `${subjectAtStart(subject)} is "${shortened(text)}", ${!isDay && hasNoZone(text) ? 'a time without its time zone' : `which is not a date${isDay ? '' : ', or a date and time with its time zone'}`}.`,
    meant === null
      ? `Write a date like 2026-03-03${isDay ? '' : ', or a time like 2026-03-03T07:00:00+09:00'}.`
      : `Write ${meant}.`,
  ],
  'bad-date/no-day': ({ subject, text }: Text) => [
    `${subjectAtStart(subject)} is "${shortened(text)}", which does not name a day.`,
    'Write the day, too, as in 2026-03-09.',
  ],
  'bad-date/day': ({ subject, text, month }: Day) => [
    `${subjectAtStart(subject)} is ${text}, which is not a real date.`,
    month === null ? 'Months run from 01 to 12.' : lastDay(month),
  ],
  'bad-date/time': ({ subject, text, part }: Text & { readonly part: 'clock' | 'zone' }) => [
    `${subjectAtStart(subject)} is ${text}, which is not a real ${part === 'clock' ? 'time' : 'time zone'}.`,
    part === 'clock'
      ? 'Hours run from 00 to 23, minutes and seconds from 00 to 59.'
      : 'End it with a time zone from -12:00 to +14:00, such as +09:00 for Japan.',
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
