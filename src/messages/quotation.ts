/** Words, signs and numbers, as messages quote them in every language. */

const longest = 60

/** The text as a value in quotes that YAML reads as it is; the end of a long one is left out. */
export function inQuotes(text: string): string {
  const short = shortened(text)
  return /["\\]/.test(short) ? `'${short.replaceAll("'", "''")}'` : `"${short}"`
}

/** A sign in backticks; a backtick itself in quotes. */
export const inBackticks = (sign: string): string => (sign.includes('`') ? '“`”' : `\`${sign}\``)

/** In one line; the end of a long text is left out. */
export function shortened(text: string): string {
  const letters = [...text.replaceAll('\n', ' ')]
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('')
}

/** `1,234`, as the languages of editors have it. */
export const grouped = (count: number): string => count.toLocaleString('en')
