/** What lists show of a story: its strip in the language of the list, small. */

import { cacheFile, fingerprint, readOrMake } from '../cache.ts'
import { flattened } from '../comic/ink/flat-tone.ts'
import { type PanelPicture, type PictureLayer, stripPictures } from '../comic/panel-picture.ts'
import { stripProvenance } from '../comic/script-name.ts'
import { codeHash } from '../disk/code.ts'
import type { ShownPart } from '../picture/bytes.ts'
import type { Size } from '../picture/svg-size.ts'
import type { Edition, Picture, Story } from '../stories/story.ts'
import type { Card } from './card.ts'
import { largestCell } from './cell-size.ts'
import { type Cell, type ContactSheet, contactAvif, contactSheet } from './contact-sheet.ts'

export interface Thumbed {
  readonly story: Story
  readonly edition: Edition
  readonly size: Size
}

/** A picture as the site serves it, or the part of it in a box: see `src/picture/bytes.ts`. */
export type PictureBytes = (picture: Picture, shown: ShownPart) => Promise<Uint8Array>

/** @param size px of one panel: one of `cellSizes`. */
export function thumb({ story, edition, size }: Thumbed, pictureBytes: PictureBytes): Card {
  const provenance = stripProvenance(story, edition)
  const pictures = stripPictures(edition.comic.panels, edition.locale)
  const names = pictures.flatMap(({ layers }) => layers.map(({ name }) => name))
  const code = codeHash('src/card/thumb.ts', 'src/picture/bytes.ts')
  const key = fingerprint('thumb', String(size.width), JSON.stringify(provenance), ...names, code)
  const bytesOf = async (layer: PictureLayer): Promise<Uint8Array> =>
    layer.kind === 'drawn'
      ? Buffer.from(flattened(Buffer.from(await readOrMake(layer.file, layer.draw)).toString()))
      : pictureBytes(layer.picture, { box: layer.box, made: story.disclosure.art })
  const draw = async () =>
    contactSheet(await Promise.all(pictures.map((picture) => cellOf(picture, bytesOf))), largestCell)
  return {
    file: cacheFile('cards', `${key}.avif`),
    draw: async () => contactAvif(await once(names.join(), draw), { ...size, provenance }),
  }
}

/** Of 3.5 MB each; so many strips are worked on at once on large machines. */
const mostSheets = 8

/** The sheets that were drawn last: every size of a strip is made from one, and right after the other. */
const recent = new Map<string, Promise<ContactSheet>>()

function once(name: string, draw: () => Promise<ContactSheet>): Promise<ContactSheet> {
  const sheet = recent.get(name) ?? draw()
  recent.delete(name)
  recent.set(name, sheet)
  sheet.catch(() => recent.delete(name))
  for (const old of [...recent.keys()].slice(0, -mostSheets)) recent.delete(old)
  return sheet
}

const cellOf = async (
  { width, height, layers }: PanelPicture,
  bytesOf: (layer: PictureLayer) => Promise<Uint8Array>,
): Promise<Cell> => ({ width, height, layers: await Promise.all(layers.map(bytesOf)) })
