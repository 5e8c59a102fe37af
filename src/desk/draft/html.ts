/** Pages, and pieces of HTML in feeds: read by a tokenizer, without a tree. */
import { Parser } from 'htmlparser2'
import { addressesInCss } from './css.ts'
import { readJson } from './json.ts'
import type { Reading } from './reading.ts'

type Attributes = Readonly<Record<string, string>>

export function readHtml(html: string, reading: Reading): void {
  const { found } = reading
  let inside: 'style' | 'json' | null = null
  let text = ''
  const parser = new Parser({
    onopentag: (name, attributes) => {
      readAttributes(attributes, reading)
      inside = name === 'style' ? 'style' : isLinkedData(name, attributes) ? 'json' : null
      text = ''
    },
    ontext: (piece) => {
      if (inside) text += piece
    },
    onclosetag: () => {
      if (inside === 'style') for (const url of addressesInCss(text)) found.addresses.add(url)
      if (inside === 'json') readJson(text, reading, readHtml)
      inside = null
    },
  })
  parser.write(html)
  parser.end()
}

const isLinkedData = (name: string, { type }: Attributes): boolean =>
  name === 'script' && type === 'application/ld+json'

/** Attributes whose value is an address, whatever the element. */
const addressed = ['href', 'src', 'poster', 'data', 'action', 'formaction', 'cite', 'xlink:href'] as const

function readAttributes(attributes: Attributes, { found, origin }: Reading): void {
  const { id, style, srcset, imagesrcset, content } = attributes
  if (id) found.ids.add(id)
  for (const name of addressed) if (attributes[name] !== undefined) found.addresses.add(attributes[name])
  for (const url of [...candidates(srcset), ...candidates(imagesrcset)]) found.addresses.add(url)
  if (content?.startsWith(origin)) found.addresses.add(content)
  if (style) for (const url of addressesInCss(style)) found.addresses.add(url)
  // Our scripts are told there where something is.
  for (const [name, value] of Object.entries(attributes))
    if (name.startsWith('data-') && /^\/\S*\.\w+$/.test(value)) found.addresses.add(value)
}

/** `a.png 1x, b.png 2x` → `a.png`, `b.png`. */
const candidates = (srcset = ''): string[] =>
  srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s/)[0] ?? '')
    .filter((url) => url !== '')
