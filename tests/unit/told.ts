/** What editors read of a sentence; empty where nothing is said. */
import type { EditorLocale } from '../../src/messages/editor-locale.ts'
import { editorWords, type Said } from '../../src/messages/editor-words.ts'

export const told = (said: Said | null | undefined, locale: EditorLocale = 'en'): string =>
  said?.(editorWords(locale)) ?? ''
