/** Words of a file, as a message quotes them. */

const longest = 60

/** The text as a value in quotes that YAML reads as it stands; the end of a long one is left out. */
export function inQuotes(text: string): string {
  const letters = [...text.replaceAll('\n', ' ')]
  const short = letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('')
  return /["\\]/.test(short) ? `'${short.replaceAll("'", "''")}'` : `"${short}"`
}

/** @param isInFlow true between `{` and `}`, where a value ends earlier */
export function restOfLine(text: string, offset: number, isInFlow: boolean): string {
  const rest = /^[^\n]*/.exec(text.slice(offset))?.[0] ?? ''
  return (isInFlow ? rest.replace(/[,}\]].*$/, '') : rest).trim()
}
