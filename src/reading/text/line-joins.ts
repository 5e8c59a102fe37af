/**
 * Words that an author wrapped over several lines. A line end is a space where spaces part the words. Where none do, the
 * lines are joined; and beside a Latin word too, where the page sets the gap itself (`text-autospace`).
 */
import { isLocale, type Locale } from '../../languages/locales.ts'
import { typesetting } from '../../languages/typesetting.ts'

/** Scripts without spaces between words, their punctuation, and full-width forms. Not Hangul. */
const close = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\u3000-\u303f\uff00-\uff9f\uffe0-\uffe6`

/** Punctuation of both worlds, which belongs to the words beyond it; marks and selectors of the letter before. */
const shared = String.raw`\u2010-\u2015\u2018-\u201f\u2025\u2026\u301c\u00b7\p{M}\u200d\ufffc`

const endsClose = new RegExp(`[${close}][${shared}]{0,8}$`, 'u')
const beginsClose = new RegExp(`^[${shared}]{0,8}[${close}]`, 'u')
const hangulEnds = /\p{sc=Hang}\p{M}?$/u
const hangulBegins = /^\p{sc=Hang}/u

/** The language of an edition or of an owner's page, by its file's name; null for files of all languages. */
export function localeOfFile(file: string): Locale | null {
  const [, name = ''] = /(?:^|\/)([^/]+)\.mdx$/.exec(file) ?? []
  return isLocale(name) ? name : null
}

/**
 * Whether a line end between two pieces of text is nothing, rather than a space.
 * @param locale of the whole text; null where it is not known
 */
export function isJoined(before: string, after: string, locale: Locale | null): boolean {
  const [end, start] = [before.slice(-12), after.slice(0, 12)]
  const [isCloseBefore, isCloseAfter] = [endsClose.test(end), beginsClose.test(start)]
  if (isCloseBefore && isCloseAfter) return true
  const isBorder = isCloseBefore !== isCloseAfter && !hangulEnds.test(end) && !hangulBegins.test(start)
  return locale !== null && !typesetting(locale).lineEnds.hasSpaces && isBorder
}
