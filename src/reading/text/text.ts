/** Bytes of a content file → text, or the reason why they are not text. */
import type { FileKind } from '../../messages/en/faults/text.ts'
import { type Fault, fault } from '../../messages/fault.ts'
import type { Place, Problem } from '../../problem.ts'
import { site } from '../../site.ts'
import { composed, oddCharacter } from './odd-characters.ts'
import { placeAt } from './place-at.ts'

const startOfFile = { line: 1, column: 1 } as const

/**
 * Decodes UTF-8 strictly. A byte order mark is dropped, CRLF becomes LF, so that line and column are the ones an editor
 * shows, and letters with marks become one character.
 * @param kind what the file should hold
 */
export function decodeText(bytes: Uint8Array, file: string, kind: FileKind = 'story'): string | Problem {
  const refuse = (fault: Fault): Problem => {
    return { file, ...placeOfBroken(bytes), severity: 'error', ...fault }
  }
  const text = decoded(bytes)
  if (isBinary(bytes, text)) return refuse(fault('not-text'))
  if (text === null) return refuse(fault('not-utf8'))
  return text.trim() === ''
    ? refuse(fault('empty-file', { kind, languages: site.languages }))
    : (oddIn(text, file) ?? text)
}

function decoded(bytes: Uint8Array): string | null {
  if (isUtf16(bytes)) return null
  try {
    return composed(lines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    return null
  }
}

const lines = (text: string): string => text.replace(/\r\n?/g, '\n')

/** More null bytes than slip into a text, or one among bytes that are no letters. */
function isBinary(bytes: Uint8Array, text: string | null): boolean {
  const nulls = bytes.reduce((sum, byte) => sum + Number(byte === 0), 0)
  return !isUtf16(bytes) && nulls > (text === null ? 0 : 8)
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** Where a file stops being UTF-8 text: at its first null or the first byte that is no letter. */
function placeOfBroken(bytes: Uint8Array): Place {
  if (isUtf16(bytes)) return startOfFile
  const text = lines(new TextDecoder('utf-8').decode(bytes))
  return placeAt(text, Math.max(0, text.search(/[\0\ufffd]/)))
}

function oddIn(text: string, file: string): Problem | null {
  const found = oddCharacter(text)
  if (!found) return null
  const { index, ...odd } = found
  return {
    file,
    ...placeAt(text, index),
    severity: 'error',
    ...fault('odd-character', { subject: 'file', ...odd }),
  }
}
