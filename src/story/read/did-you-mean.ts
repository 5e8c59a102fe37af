/** The nearest valid word, for "did you mean". */
import { closest, distance } from 'fastest-levenshtein'

/** Null where nothing is near: more than a third of the letters differ. */
export function nearest(word: string, valid: readonly string[]): string | null {
  if (valid.length === 0) return null
  const candidate = closest(word.toLowerCase(), [...valid])
  const limit = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3))
  return distance(word.toLowerCase(), candidate.toLowerCase()) <= limit ? candidate : null
}

/** "Did you mean `published`? Valid here: …" */
export function suggest(word: string, valid: readonly string[]): string {
  const near = nearest(word, valid)
  const list = `Valid here: ${valid.join(', ')}.`
  return near === null ? list : `Did you mean \`${near}\`? ${list}`
}
