/** A file of the site → what it names. */
import { extname } from 'node:path'
import { addressesInCss } from './css.ts'
import { readHtml } from './html.ts'
import { readJson } from './json.ts'
import type { Named, Reading } from './reading.ts'
import { readXml } from './xml.ts'

/** True of files that name others, by their ending. */
export const isRead = (file: string): boolean => extname(file) in readers

/**
 * @param file its ending decides how it is read
 * @param origin of the site
 */
export function named(file: string, text: string, origin: string): Named {
  const found: Named = { addresses: new Set(), ids: new Set(), broken: [] }
  readers[extname(file)]?.(text, { found, origin })
  return found
}

/** Links of Markdown, as llms.txt has them, and the maps that robots.txt names. */
function readText(text: string, { found }: Reading): void {
  for (const [url] of text.matchAll(/(?<=\]\()[^\s)]+(?=\))|(?<=^Sitemap: *)\S+/gm)) found.addresses.add(url)
}

function readCss(text: string, { found }: Reading): void {
  for (const url of addressesInCss(text)) found.addresses.add(url)
}

const readJsonFile = (text: string, reading: Reading): void => readJson(text, reading, readHtml)

const readers: Readonly<Record<string, (text: string, reading: Reading) => void>> = {
  '.html': readHtml,
  '.css': readCss,
  '.xml': readXml,
  '.svg': readXml,
  '.json': readJsonFile,
  '.webmanifest': readJsonFile,
  '.txt': readText,
}
