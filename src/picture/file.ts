/** The bytes of a picture, if it is a file of the story's own folder. */
import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import type { Refused } from './refused.ts'

/** A link may name a file beside it: what is read lies in the folder, wherever that lies. */
export async function readPicture(path: string): Promise<Buffer | Refused> {
  try {
    const [real, folder] = await Promise.all([realpath(path), realpath(dirname(path))])
    if (!real.startsWith(folder + sep)) return linksOut
    if (!(await stat(real)).isFile()) return notAFile
    return await readFile(real)
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return isMissing ? missing : unreadable
  }
}

const missing: Refused = {
  rule: 'missing-picture',
  what: { en: 'does not exist.', ja: 'がありません。' },
  cure: {
    en: 'Put the picture beside the story, or correct its name; capital letters count.',
    ja: '画像を記事と同じフォルダーに置くか、名前を直してください（大文字と小文字は区別されます）。',
  },
}

const linksOut: Refused = {
  rule: 'bad-picture',
  what: { en: 'is a link to a file outside its folder.', ja: 'は、フォルダーの外のファイルへのリンクです。' },
  cure: {
    en: 'Put the picture itself beside the story.',
    ja: '画像そのものを、記事と同じフォルダーに置いてください。',
  },
}

const notAFile: Refused = {
  rule: 'bad-picture',
  what: { en: 'is not a file.', ja: 'は、ファイルではありません。' },
  cure: {
    en: 'Put the picture itself under this name; folders and devices cannot be shown.',
    ja: 'この名前で、画像そのものを置いてください。フォルダーなどは表示できません。',
  },
}

const unreadable: Refused = {
  rule: 'bad-picture',
  what: { en: 'cannot be opened.', ja: 'を開けません。' },
  cure: {
    en: 'Let everyone read the file, or copy it here again.',
    ja: 'ファイルを読み取れるように設定するか、もう一度コピーしてください。',
  },
}
