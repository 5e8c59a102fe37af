/** The language in which commands speak to an editor. */
import { isLocale, type Locale } from './locales.ts'

/** As POSIX has it: LC_ALL, else LC_MESSAGES, else LANG; empty counts as unset. `ja_JP.UTF-8` is Japanese. */
export function editorLocale(environment: NodeJS.ProcessEnv = process.env): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const language = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase()
  return isLocale(language) ? language : 'en'
}
