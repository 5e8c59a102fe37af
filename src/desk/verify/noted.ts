/** What a picture says of itself: its XMP, wherever a format has it. */
import { readFile, stat } from 'node:fs/promises'
import { readXmp } from '../../picture/disclosure.ts'

export type Noted = ReturnType<typeof readXmp>

/** Bytes; a strip has a tenth of a megabyte. */
const most = 50_000_000

/** @returns null for what is no picture, or cannot be read */
export async function notedIn(path: string): Promise<Noted | null> {
  try {
    const found = await stat(path)
    if (!found.isFile() || found.size > most) return null
    const bytes = await readFile(path)
    if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<svg[\s>]/s.test(bytes.subarray(0, 2000).toString()))
      return readXmp(bytes.toString())
    const { default: sharp } = await import('sharp')
    const { xmp } = await sharp(bytes).metadata()
    return readXmp(xmp?.toString() ?? '')
  } catch {
    return null
  }
}
