/** What the system says when it cannot write or read → a sentence with a cure. */
import type { Said } from '../messages/editor-words.ts'
import type { DiskCode } from '../messages/en/disk.ts'

/**
 * @param error also one that wraps the system's own, as bundlers throw
 * @returns null if the disk is not what went wrong
 */
export function diskFault(error: unknown): Said | null {
  const code = codes[codeOf(error) ?? '']
  const place = placeOf(error)
  return code ? ({ disk }) => disk.fault(code, place) : null
}

/** True where there is no such file or folder. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** The system's codes that we know, and which message each has. */
const codes: Readonly<Record<string, DiskCode>> = {
  ENOSPC: 'ENOSPC',
  EDQUOT: 'ENOSPC',
  EACCES: 'EACCES',
  EPERM: 'EACCES',
  EROFS: 'EROFS',
  EMFILE: 'EMFILE',
  ENAMETOOLONG: 'ENAMETOOLONG',
  EIO: 'EIO',
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string' && error.code in codes) return error.code
  return codeOf(error.cause) ?? /\b(E[A-Z]{3,})\b/.exec(error.message)?.[1] ?? osCode(error.message)
}

/** Bundlers written in Rust name the number of the system and not its code. */
function osCode(message: string): string | null {
  const number = /os error (\d+)/.exec(message)?.[1]
  return number === undefined ? null : (osCodes[number] ?? null)
}
const osCodes: Readonly<Record<string, string>> = {
  '5': 'EIO',
  '13': 'EACCES',
  '24': 'EMFILE',
  '28': 'ENOSPC',
  '30': 'EROFS',
}

function placeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  return 'path' in error && typeof error.path === 'string' ? error.path : placeOf(error.cause)
}
