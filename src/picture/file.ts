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
  what: 'does not exist.',
  cure: 'Put the picture beside the story, or correct its name; capital letters count.',
}

const linksOut: Refused = {
  rule: 'bad-picture',
  what: 'is a link to a file outside its folder.',
  cure: 'Put the picture itself beside the story.',
}

const notAFile: Refused = {
  rule: 'bad-picture',
  what: 'is not a file.',
  cure: 'Put the picture itself under this name; folders and devices cannot be shown.',
}

const unreadable: Refused = {
  rule: 'bad-picture',
  what: 'cannot be opened.',
  cure: 'Let everyone read the file, or copy it here again.',
}
