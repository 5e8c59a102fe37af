/** The languages in which editors are told what is wrong. Which languages a site has is another question. */
export const editorLocales = ['en', 'ja'] as const

export type EditorLocale = (typeof editorLocales)[number]

/** As POSIX has it: LC_ALL, else LC_MESSAGES, else LANG; empty counts as unset. `ja_JP.UTF-8` is Japanese. */
export function editorLocale(environment: NodeJS.ProcessEnv = process.env): EditorLocale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  return /^ja(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'ja' : 'en'
}

export const isEditorLocale = (text: string): text is EditorLocale =>
  (editorLocales as readonly string[]).includes(text)

/** A document for editors in a language: `handbook.md`, `handbook.ja.md`. */
export const documentName = (name: string, locale: EditorLocale): string =>
  locale === editorLocales[0] ? `${name}.md` : `${name}.${locale}.md`
