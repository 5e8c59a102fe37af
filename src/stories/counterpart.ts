import { otherLocale } from '../languages/locales.ts'
import type { Edition, Story } from './story.ts'

/** The same story in the other language; null where it was not translated. */
export const counterpart = (edition: Edition, story: Story): Edition | null =>
  story.editions[otherLocale(edition.locale)] ?? null
