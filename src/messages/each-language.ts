import { locales, nameIn } from '../languages/locales.ts'
import type { EditorLocale } from './editor-locale.ts'

type Sentences = Readonly<Record<string, string>>

/** Help for keys that a file has once for each language. @param make for a key such as `*.ja`, and what its language is called */
export const inEach = (reader: EditorLocale, make: (key: string, language: string) => Sentences): Sentences =>
  Object.assign({}, ...locales.map((locale) => make(`*.${locale}`, nameIn(reader, locale))))
