/** What `npm run epub` says. */
import { counted } from './names.ts'

export interface BookMade {
  readonly file: string
  readonly stories: number
  /** MB */
  readonly size: number
}

export const epubWords = {
  noMonth: 'Name the month of the book: npm run epub -- 2026-09',
  notAMonth: (typed: string) => `"${typed}" is not a month. Write year and month, like 2026-09.`,
  /** @param months some with stories, the newest first */
  empty: (month: string, months: readonly string[]) =>
    `No story was published in ${month}. ${months.length === 0 ? 'Publish one first: npm run new' : `Choose from: ${months.join(', ')}.`}`,
  mistakes: 'No book was made: first put right the errors above.',
  written: ({ file, stories, size }: BookMade) =>
    `${file}: ${counted(stories, 'story', 'stories')}, ${size} MB`,
  untold: (month: string, language: string) =>
    `${month} has no story in ${language}: no book was made in that language.`,
}
