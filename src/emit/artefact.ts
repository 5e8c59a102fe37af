/** A file of the site that Astro does not render: a picture, a card, a font. */
export interface Artefact {
  /** Where it is on the site, without the base: `/ja/stories/outage/card.png`. */
  readonly path: string
  /** Where it is kept once made: an absolute path, whose name stands for all that it is made of. */
  readonly file: string
  /** Makes it; called only where `file` does not exist. */
  readonly produce: () => Promise<Uint8Array>
}

/** The media type of a file of the site, by the end of its path. */
export const mediaType = (path: string): string =>
  mediaTypes.get(path.slice(path.lastIndexOf('.') + 1)) ?? 'application/octet-stream'

const mediaTypes = new Map([
  ['avif', 'image/avif'],
  ['css', 'text/css; charset=utf-8'],
  ['epub', 'application/epub+zip'],
  ['html', 'text/html; charset=utf-8'],
  ['ico', 'image/x-icon'],
  ['jpg', 'image/jpeg'],
  ['js', 'text/javascript; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
  ['wasm', 'application/wasm'],
  ['webmanifest', 'application/manifest+json; charset=utf-8'],
  ['webp', 'image/webp'],
  ['woff2', 'font/woff2'],
  ['xml', 'application/xml; charset=utf-8'],
])
