/** The language in which commands speak to an editor. */
import type { Locale } from './locales.ts'

/** As POSIX has it: LC_ALL, else LC_MESSAGES, else LANG; empty counts as unset. `ja_JP.UTF-8` is Japanese. */
export function editorLocale(environment: NodeJS.ProcessEnv = process.env): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  return /^ja(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'ja' : 'en'
}
