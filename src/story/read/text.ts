/** Bytes of a content file → text, or the reason why they are not text. */
import type { Problem } from '../../problem.ts'
import { oddCharacter } from './odd-characters.ts'

const startOfFile = { line: 1, column: 1 } as const

/**
 * Decodes UTF-8 strictly. A byte order mark is dropped and CRLF becomes LF, so that line and column
 * are the ones an editor shows.
 * @param whereEmpty what to do about a file without words
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  whereEmpty = 'Write the story, starting with `---` and its frontmatter, or delete the file.',
): string | Problem {
  const refuse = (rule: string, what: string, cure: string): Problem => {
    return { rule, file, ...startOfFile, what, cure, severity: 'error' }
  }
  if (bytes.includes(0))
    return refuse(
      'not-text',
      'The file is not text.',
      'Replace it by a text file saved as UTF-8; pictures go beside it under their own names.',
    )
  const text = decoded(bytes)
  if (text === null)
    return refuse(
      'not-utf8',
      'The file is not saved as UTF-8.',
      'Save it again with the encoding UTF-8 (in most editors: Save with encoding).',
    )
  if (text.trim() === '') return refuse('empty-file', 'The file is empty.', whereEmpty)
  return oddIn(text, file) ?? text
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    return null
  }
}

function oddIn(text: string, file: string): Problem | null {
  const found = oddCharacter(text)
  if (!found) return null
  const { index, rule, what, cure } = found
  const above = text.slice(0, index).split('\n')
  return {
    rule,
    file,
    line: above.length,
    column: (above.at(-1)?.length ?? 0) + 1,
    what: `The text ${what}`,
    cure,
    severity: 'error',
  }
}
