/** What was answered → the settings of a new site, or what is wrong, in sentences. */
import type { EditorLocale } from '../../messages/editor-locale.ts'
import { editorWords } from '../../messages/editor-words.ts'
import { told } from '../../messages/told.ts'
import { ownFault, words } from '../../reading/schema/fields.ts'
import type { SiteSettings } from '../../site/define.ts'
import { siteNameProblems } from '../site-names.ts'
import { type SiteAnswers, settingsFrom } from './settings.ts'

export interface Judge {
  readonly locale: EditorLocale
  /** Absolute path of the site's folder. */
  readonly place: string
}

export async function judgeSite(
  answers: SiteAnswers,
  { locale, place }: Judge,
): Promise<SiteSettings | { readonly faults: readonly string[] }> {
  const site = settingsFrom(answers, place)
  if ('faults' in site) return { faults: site.faults.map((said) => said(editorWords(locale))) }
  const faults = await nameFaults(site, locale)
  return faults.length > 0 ? { faults } : site
}

/** What settings may be called, but the pages and cards of a new site could not show. */
async function nameFaults(site: SiteSettings, locale: EditorLocale): Promise<readonly string[]> {
  const [first] = site.languages
  const unread = words.safeParse(site.name[first]).error?.issues.map(ownFault) ?? []
  const found = [
    ...unread.flatMap((text) => (text ? [text.of(['name'])] : [])),
    ...(await siteNameProblems({ ...site, languages: [first] }, '')),
  ]
  return found.map((one) => told(one, locale).join(' '))
}
