/** JSON: data for search engines, JSON Feed, oEmbed, web manifests. */
import type { Reading } from './reading.ts'

type ReadHtml = (html: string, reading: Reading) => void

/** @param readHtml for the HTML that feeds and oEmbed carry */
export function readJson(text: string, reading: Reading, readHtml: ReadHtml): void {
  const collect = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (/^(?:content_)?html$/.test(key)) readHtml(value, reading)
      else if (isAddress(value, key, reading.origin)) reading.found.addresses.add(value)
    } else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) collect(part, Array.isArray(value) ? key : name)
  }
  try {
    collect(JSON.parse(text), '')
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    reading.found.broken.push(error.message)
  }
}

/** Names of things, which nobody fetches. */
const identifiers = new Set(['@id', 'id'])

/** Only a web manifest writes addresses without their origin. */
const isAddress = (text: string, key: string, origin: string): boolean =>
  !identifiers.has(key) &&
  !/\s/.test(text) &&
  (text.startsWith(origin) || /^(?:src|start_url|scope)$/.test(key))
