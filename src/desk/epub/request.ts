/** What was typed after `epub` → of which months books are to be made, and where. */
import type { Locale } from '../../languages/locales.ts'
import type { EditorLocale } from '../../messages/editor-locale.ts'
import { site } from '../../site.ts'
import { listOf, readTyped, WrongUsage, wordOf } from '../command-line.ts'

export interface EpubRequest {
  /** `2026-09`; at least one, each once. */
  readonly months: readonly string[]
  readonly languages: readonly Locale[]
  readonly out: string
  /** Null where nothing was said. */
  readonly locale: EditorLocale | null
}

/** @throws WrongUsage where it cannot be understood */
export function epubRequest(args: readonly string[]): EpubRequest {
  const { values, words, locale } = readTyped(args, [], ['out', 'language'])
  if (words.length === 0) throw new WrongUsage(({ epub }) => epub.noMonth)
  const strange = words.find((word) => !isMonth(word))
  if (strange !== undefined) throw new WrongUsage(({ epub }) => epub.notAMonth(strange))
  const { languages } = site
  return {
    months: [...new Set(words)],
    languages:
      values.language === undefined
        ? languages
        : listOf(values.language).map((code) => wordOf(code, { option: 'language', valid: languages })),
    out: values.out ?? '.cache/epub',
    locale,
  }
}

const isMonth = (word: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(word)
