/** An author's picture, cut to the shape of a card or of a crop, around whoever is in it. */
import sharp from 'sharp'
import { fingerprint } from '../cache.ts'
import type { Box } from '../comic/ink/curves.ts'
import { clamp, type Points } from '../comic/ink/points.ts'
import { type ArtRoom, artFaces } from '../comic/panel/art-places.ts'
import { boxSize } from '../comic/panel-picture.ts'
import { boundsOf } from '../comic/staging/geometry.ts'
import { codeHash } from '../disk/code.ts'
import { siteRoot } from '../disk/places.ts'
import { pictureBytes } from '../picture/bytes.ts'
import { disclosed, type Provenance } from '../picture/disclosure.ts'
import { maxWidth } from '../picture/raster.ts'
import type { Size } from '../picture/svg-size.ts'
import type { FinishedArt, OwnArt, PictureBox } from '../stories/story.ts'

/** A picture, and who is in it: what is cut is cut around them. */
type Cuttable = Pick<OwnArt, 'picture' | 'box' | 'anchors'>

/** Stands for all that a cut is made of, but for its size. */
export const artKey = (art: OwnArt | FinishedArt): string =>
  fingerprint(
    JSON.stringify([art.picture.name, art.box, art.kind === 'own' ? art.anchors : []]),
    codeHash('src/card/art-cut.ts'),
  )

/** How large a cut of that shape may be without being stretched, in px; drawings may be as large as they like. */
export function largestCut({ picture, box }: OwnArt, shape: Size): Size {
  const { width, height } = isDrawing(picture)
    ? { width: maxWidth, height: Number.POSITIVE_INFINITY }
    : boxSize(picture, box)
  const scale = Math.min(width / shape.width, height / shape.height)
  return { width: Math.floor(shape.width * scale), height: Math.floor(shape.height * scale) }
}

/** @returns PNG of that size, stretched where the picture is smaller */
export async function cutArt(art: Cuttable, size: Size): Promise<Buffer> {
  const { picture, box } = art
  const bytes = await pictureBytes(picture, siteRoot, { box, made: 'human' })
  const density = isDrawing(picture) ? (72 * maxWidth) / boxSize(picture, box).width : 72
  const whole = sharp(await sharp(bytes, { density }).flatten({ background: '#fff' }).png().toBuffer())
  const { width, height } = await whole.metadata()
  const part = cutAround(
    { width, height },
    size,
    artFaces(art, { width, height }).map(({ head }) => head),
  )
  return whole.extract(within(part, { width, height })).resize(size.width, size.height).png().toBuffer()
}

/** The part of the whole picture that a cut of that shape shows, in % as an author would write it. */
export function cutBox(art: OwnArt, shape: Size): PictureBox {
  const [left, top, across, down] = art.box
  const room = boxSize(art.picture, art.box)
  const { x, y, width, height } = cutAround(
    room,
    shape,
    artFaces(art, room).map(({ head }) => head),
  )
  return [
    left + (x / room.width) * across,
    top + (y / room.height) * down,
    (width / room.width) * across,
    (height / room.height) * down,
  ]
}

/** The cut as a file of the site, which says how the picture was made. */
export const cutPng = async (art: OwnArt, size: Size, provenance: Provenance): Promise<Uint8Array> =>
  disclosed(sharp(await cutArt(art, size)).png({ palette: true, effort: 4 }), provenance).toBuffer()

const isDrawing = ({ name }: OwnArt['picture']): boolean => name.endsWith('.svg')

/** Whole px that all lie on the picture. */
function within({ x, y, width, height }: Box, room: ArtRoom) {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round(width), room.width - left)),
    height: Math.max(1, Math.min(Math.round(height), room.height - top)),
  }
}

/** The largest part of that shape with all heads in its middle, or with the first one where not all fit in. */
export function cutAround(room: ArtRoom, shape: Size, heads: readonly Points[]): Box {
  const scale = Math.min(room.width / shape.width, room.height / shape.height)
  const [width, height] = [shape.width * scale, shape.height * scale]
  const [x, y] = middleOf(heads, width) ?? [room.width / 2, room.height / 2]
  return {
    x: clamp(x - width / 2, 0, room.width - width),
    y: clamp(y - height / 2, 0, room.height - height),
    width,
    height,
  }
}

function middleOf(heads: readonly Points[], width: number): readonly [x: number, y: number] | null {
  const [first] = heads
  if (!first) return null
  const all = boundsOf(heads.flat())
  const { left, right, top, bottom } = all.right - all.left <= width ? all : boundsOf(first)
  return [(left + right) / 2, (top + bottom) / 2]
}
