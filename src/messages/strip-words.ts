/** What is said of strips in pages of other sites. */
import type { EditorLocale } from './editor-locale.ts'
import { stripWords as en } from './en/strip.ts'
import { stripWords as ja } from './ja/strip.ts'

const all: Readonly<Record<EditorLocale, typeof en>> = { en, ja }

export const stripWords = (locale: EditorLocale): typeof en => all[locale]
