/** What `yonkoma spec` prints around words and rules. */
import type { EditorLocale } from './editor-locale.ts'
import { specWords as en } from './en/spec.ts'
import { specWords as ja } from './ja/spec.ts'

const all: Readonly<Record<EditorLocale, typeof en>> = { en, ja }

export const specWords = (locale: EditorLocale): typeof en => all[locale]
