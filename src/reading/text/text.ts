/** Bytes of a content file → text, or the reason why they are not text. */
import type { Localized } from '../../languages/locales.ts'
import { fault } from '../../messages/fault.ts'
import type { Place, Problem } from '../../problem.ts'
import { composed, oddCharacter } from './odd-characters.ts'
import { placeAt } from './place-at.ts'

const startOfFile = { line: 1, column: 1 } as const

const storyFilling: Localized = {
  en: 'Write the story, starting with `---` and its frontmatter, or delete the file.',
  ja: '冒頭の設定欄（`---` のあいだ）から記事を書き始めるか、ファイルを削除してください。',
}

/**
 * Decodes UTF-8 strictly. A byte order mark is dropped, CRLF becomes LF, so that line and column are the ones an editor
 * shows, and letters with marks become one character.
 * @param filling what to write in a file without words
 */
export function decodeText(bytes: Uint8Array, file: string, filling = storyFilling): string | Problem {
  const refuse = (rule: Problem['rule'], what: Localized, cure: Localized): Problem => {
    return { rule, file, ...placeOfBroken(bytes), what, cure, severity: 'error' }
  }
  const text = decoded(bytes)
  if (isBinary(bytes, text))
    return refuse(
      'not-text',
      { en: 'The file is not text.', ja: 'ファイルの中身が文章ではありません。' },
      {
        en: 'Replace it by a text file saved as UTF-8; pictures go beside it under their own names.',
        ja: 'UTF-8で保存した、文字だけのファイルに置き換えてください。画像は、それぞれの名前で同じフォルダーに置いてください。',
      },
    )
  if (text === null)
    return refuse(
      'not-utf8',
      { en: 'The file is not saved as UTF-8.', ja: 'ファイルがUTF-8で保存されていません。' },
      {
        en: 'Save it again with the encoding UTF-8 (in most editors: Save with encoding).',
        ja: '文字コードにUTF-8を選んで、保存し直してください（多くのエディターでは「エンコード付きで保存」）。',
      },
    )
  if (text.trim() === '')
    return refuse('empty-file', { en: 'The file is empty.', ja: 'ファイルが空です。' }, filling)
  return oddIn(text, file) ?? text
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
