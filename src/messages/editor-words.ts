/** Everything that commands and the desk say besides faults of content, in one of the editors' languages. */
import { type EditorLocale, editorLocale, isEditorLocale } from './editor-locale.ts'
import { editorWords as en } from './en/words.ts'
import { editorWords as ja } from './ja/words.ts'

export type EditorWords = typeof en

const all: Readonly<Record<EditorLocale, EditorWords>> = { en, ja }

export const editorWords = (locale: EditorLocale): EditorWords => all[locale]

/** For whoever fills a file that was begun: in the language of its edition where editors are told in it, else in theirs. */
export const wordsWithin = (edition: string): EditorWords =>
  editorWords(isEditorLocale(edition) ? edition : editorLocale())

/** A sentence with all that was found, before it is known in which language it is said. */
export type Said = (words: EditorWords) => string
