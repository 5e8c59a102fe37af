/**
 * Spaces of French, as the Imprimerie nationale sets them: a narrow one before ; ! ?, a whole one before the colon and
 * inside of guillemets, and no line ends at any of them (Lexique des règles typographiques en usage à l’Imprimerie nationale).
 */

/** The spaces that an author typed, or the ends of lines in their place, one for one: every character stays at its place. */
export const noBreak = (text: string): string =>
  text
    .replace(/[ \n](?=[;!?])/g, '\u202f')
    .replace(/[ \n](?=[:»%€])|(?<=«)[ \n]/g, '\u00a0')
    .replace(/(?<=(?<!\d)\d{1,3})[ \n](?=\d{3}(?!\d))/g, '\u202f')

/** The same of every text in a list of words, and of what its functions say. */
export function spacedAll<T>(said: T): T {
  if (typeof said === 'string') return noBreak(said) as T
  if (typeof said === 'function') return ((...given: unknown[]) => noBreak(said(...given))) as T
  return Object.fromEntries(Object.entries(Object(said)).map(([key, one]) => [key, spacedAll(one)])) as T
}

/** After a letter, a figure or what closes. */
const closes = String.raw`[\p{L}\p{N}»”)\]…%€’]`

/** A sign that wants a space and has none: not the colon of 9:30 or of a smiley, nor what belongs to an address or a name. */
export const unspaced = new RegExp(
  String.raw`(?<!:\/\/\S{0,200}|Yahoo|YAHOO)(?:(?<=${closes})[;!?]+(?![\p{L}\p{N}])|(?<=[\p{L}\p{N}.»”)\]…’]):(?=\s|$))|(?<=[^\s\u00a0\u202f(])»|«(?=[^\s\u00a0\u202f])`,
  'gu',
)

/** A sign as it is written with its space: ` !`, `« `. */
export const withSpace = (sign: string): string =>
  sign === '«' ? '«\u00a0' : `${/^[:»]/.test(sign) ? '\u00a0' : '\u202f'}${sign}`
