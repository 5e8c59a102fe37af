/** A file of the site that Astro does not render: a picture, a card, a font. */
export interface Artefact {
  /** Where it is on the site, without the base: `/ja/stories/outage/card.png`. */
  readonly path: string
  /** Where it is kept once made: an absolute path, whose name stands for all that it is made of. */
  readonly file: string
  /** Makes it; called only where `file` does not exist. */
  readonly produce: () => Promise<Uint8Array>
}

/** The media type of an artefact, by the end of its path. */
export const mediaType = (path: string): string => {
  const type = mediaTypes.get(path.slice(path.lastIndexOf('.') + 1))
  if (!type) throw new Error(`No media type is known for ${path}`)
  return type
}

const mediaTypes = new Map([
  ['avif', 'image/avif'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
  ['svg', 'image/svg+xml'],
  ['css', 'text/css'],
  ['ico', 'image/x-icon'],
  ['woff2', 'font/woff2'],
])
