/** The bytes of a picture, if it is a file of the story's own folder. */
import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import { isMissing } from '../disk/fault.ts'
import { fault } from '../messages/fault.ts'
import type { Refused } from './refused.ts'

/** A link may name a file beside it: what is read lies in the folder, wherever that lies. */
export async function readPicture(path: string): Promise<Buffer | Refused> {
  try {
    const [real, folder] = await Promise.all([realpath(path), realpath(dirname(path))])
    if (!real.startsWith(folder + sep)) return linksOut
    if (!(await stat(real)).isFile()) return notAFile
    return await readFile(real)
  } catch (error) {
    return isMissing(error) ? missing : unreadable
  }
}

const missing: Refused = (picture) => fault('missing-picture', { picture })

const linksOut: Refused = (picture) => fault('bad-picture/link', { picture })

const notAFile: Refused = (picture) => fault('bad-picture/not-a-file', { picture })

const unreadable: Refused = (picture) => fault('bad-picture/unreadable', { picture })
