/** What the system says when it cannot write or read → a sentence with a cure. */
import type { Localized } from '../languages/locales.ts'

/**
 * @param error also one that wraps the system's own, as bundlers throw
 * @returns null where the disk is not what went wrong
 */
export function diskFault(error: unknown): Localized | null {
  const code = codeOf(error)
  const said = code === null ? undefined : faults[code]
  if (!said) return null
  const place = placeOf(error)
  return {
    en: `${said.en}${place === null ? '' : ` (${place})`}. ${said.cureEn}`,
    ja: `${said.ja}${place === null ? '' : `（${place}）`}。${said.cureJa}`,
  }
}

interface Fault extends Localized {
  readonly cureEn: string
  readonly cureJa: string
}

const full: Fault = {
  en: 'The disk is full',
  ja: 'ディスクの空きがありません',
  cureEn: 'Make room and try again.',
  cureJa: '空きを作ってから、もう一度実行してください。',
}
const forbidden: Fault = {
  en: 'This may not be written',
  ja: '書き込みが許可されていません',
  cureEn: 'Give yourself the right to write there, or name another folder.',
  cureJa: '書き込めるように権限を直すか、別のフォルダーを指定してください。',
}
const faults: Readonly<Record<string, Fault>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: {
    ...forbidden,
    en: 'This disk can only be read',
    ja: '読み取り専用のディスクです',
  },
  EMFILE: {
    en: 'Too many files are open at once',
    ja: '一度に開いているファイルが多すぎます',
    cureEn: 'Type `ulimit -n 1024` and try again.',
    cureJa: '`ulimit -n 1024` と入力してから、もう一度実行してください。',
  },
  ENAMETOOLONG: {
    en: 'This path is too long',
    ja: 'パスが長すぎます',
    cureEn: 'Name a shorter one.',
    cureJa: '短いパスを指定してください。',
  },
  EIO: {
    en: 'The disk does not answer',
    ja: 'ディスクが応答しません',
    cureEn: 'Look at the disk, or name a folder on another one.',
    cureJa: 'ディスクを確かめるか、別のディスクのフォルダーを指定してください。',
  },
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string' && error.code in faults) return error.code
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
