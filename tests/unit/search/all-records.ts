import type { SearchRecord } from '../../../src/search/record.ts'
import { type Searched, storyRecords } from '../../../src/search/records.ts'
import { termRecords } from '../../../src/search/term-records.ts'
import { locales } from '../../site-languages.ts'

/** Everything that can be found: one record for each edition of each story, one for each term. */
export const searchRecords = (searched: Searched): SearchRecord[] =>
  locales.flatMap((locale) => [...storyRecords(searched, locale), ...termRecords(searched.stories, locale)])
