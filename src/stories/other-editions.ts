import { site } from '../site.ts'
import { storyPath } from '../urls/paths.ts'
import type { Translation } from '../urls/translations.ts'
import type { Edition, Story } from './story.ts'

/** The same story in the other languages that it is told in, in the order of the site. */
export const otherEditions = ({ locale }: Pick<Edition, 'locale'>, { editions }: Story): readonly Edition[] =>
  site.languages.flatMap((other) => (other === locale ? [] : (editions[other] ?? [])))

export const storyTranslations = (edition: Pick<Edition, 'locale'>, story: Story): readonly Translation[] =>
  otherEditions(edition, story).map(({ locale }) => ({ locale, path: storyPath(locale, story.slug) }))
