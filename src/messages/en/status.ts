/** What `npm run status` says. */
import type { Locale } from '../../languages/locales.ts'
import type { LengthUnit } from './faults/style.ts'
import { counted } from './names.ts'

export const statusWords = {
  heads: {
    state: 'State',
    slug: 'Story',
    published: 'Published',
    revised: 'Revised',
    translated: 'Translated',
    comic: 'Comic',
    balloons: 'Balloons',
    problems: 'Problems',
  },
  edition: (language: Locale, unit: LengthUnit) =>
    `${language.toUpperCase()}, ${unit === 'words' ? 'words' : 'chars'}`,
  states: { broken: 'broken', draft: 'draft', scheduled: 'scheduled', published: 'published' },
  editionStates: { draft: 'draft', ready: '', stale: 'stale' },
  missing: 'none',
  unknown: '?',
  minutes: (count: number) => `${count} min`,
  balloons: (count: number) => counted(count, 'balloon'),
  kilobytes: (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`,
  comma: ', ',
  errors: (count: number) => counted(count, 'error'),
  warnings: (count: number) => counted(count, 'warning'),
  week: (timeZone: string) => `The next seven days (${timeZone})`,
  publishes: (hour: string) =>
    `The site is built daily, just after ${hour}.\nScheduled stories appear with that build.`,
  nothing: 'nothing',
  total: (count: number) => `${counted(count, 'story', 'stories')}.`,
  takesNoName: (word: string) =>
    `\`status\` shows all stories and takes no name. For "${word}" alone: npm run check ${word}`,
}
