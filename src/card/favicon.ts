/** `favicon.ico`, which browsers, feed readers and crawlers ask for without being told to: the site's face in 48 px. */
import { cacheFile, fingerprint, readOrMake } from '../cache.ts'
import { codeHash } from '../disk/code.ts'
import type { Site } from '../site.ts'
import type { Card } from './card.ts'
import { iconCard } from './icon.ts'

const size = 48

export function favicon(site: Site): Card {
  const icon = iconCard({ name: 'favicon', size, purpose: 'any' }, site)
  return {
    file: cacheFile('cards', `${fingerprint(icon.file, codeHash('src/card/favicon.ts'))}.ico`),
    draw: async () => icoOf(await readOrMake(icon.file, icon.draw)),
  }
}

/** One PNG in the frame of an ICO file: https://en.wikipedia.org/wiki/ICO_(file_format) */
function icoOf(png: Uint8Array): Uint8Array {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}
