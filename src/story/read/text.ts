/** Bytes of a content file → text, or the reason why they are not text. */
import type { Problem } from '../../problem.ts'

const startOfFile = { line: 1, column: 1 } as const

/**
 * Decodes UTF-8 strictly. A byte order mark is dropped and CRLF becomes LF, so that line and column
 * are the ones an editor shows.
 */
export function decodeText(bytes: Uint8Array, file: string): string | Problem {
  const refuse = (rule: string, what: string, cure: string): Problem => {
    return { rule, file, ...startOfFile, what, cure, severity: 'error' }
  }
  if (bytes.includes(0))
    return refuse(
      'not-text',
      'The file is not text.',
      'Replace it by a text file saved as UTF-8; pictures go beside it under their own names.',
    )
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
    if (text.trim() !== '') return text
    return refuse(
      'empty-file',
      'The file is empty.',
      'Write the story, starting with `---` and its frontmatter, or delete the file.',
    )
  } catch {
    return refuse(
      'not-utf8',
      'The file is not saved as UTF-8.',
      'Save it again with the encoding UTF-8 (in most editors: Save with encoding).',
    )
  }
}
