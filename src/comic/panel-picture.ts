/** What a page shows of a panel, and the files behind it. */
import type { Locale } from '../languages/locales.ts'
import type { Size } from '../picture/svg-size.ts'
import type { Panel, Picture, PictureBox } from '../stories/story.ts'
import { drawnFile } from './drawn-file.ts'
import { overlayFile } from './overlay-file.ts'

/** Pictures of one size that lie over each other, the first one below. */
export interface PanelPicture {
  /** px. */
  readonly width: number
  readonly height: number
  readonly layers: readonly PictureLayer[]
}

export type PictureLayer = DrawnLayer | ArtLayer

/** Drawn by the comic engine. */
export interface DrawnLayer {
  readonly kind: 'drawn'
  /** File name on the site. */
  readonly name: string
  /** Where it is kept once drawn. */
  readonly file: string
  readonly draw: () => Promise<Uint8Array>
}

/** An author's picture, or a part of it. */
export interface ArtLayer {
  readonly kind: 'art'
  readonly name: string
  readonly picture: Picture
  /** In % of the picture; null for all of it. */
  readonly box: PictureBox | null
}

export interface PanelPosition {
  readonly locale: Locale
  /** From 1. */
  readonly number: number
}

export function panelPicture(panel: Panel, position: PanelPosition): PanelPicture {
  const { art } = panel
  if (art.kind === 'drawn') {
    const { width, height, name, file, draw } = drawnFile(panel, position)
    return { width, height, layers: [{ kind: 'drawn', name, file, draw }] }
  }
  const size = boxSize(art.picture, art.box)
  const below = artLayer(art.picture, art.box)
  if (art.kind === 'finished') return { ...size, layers: [below] }
  const { name, file, draw } = overlayFile(panel, { ...position, ...size })
  return { ...size, layers: [below, { kind: 'drawn', name, file, draw }] }
}

/** All panels of a strip, in reading order. */
export const stripPictures = (panels: readonly Panel[], locale: Locale): readonly PanelPicture[] =>
  panels.map((panel, index) => panelPicture(panel, { locale, number: index + 1 }))

const isWhole = ([x, y, width, height]: PictureBox): boolean =>
  x === 0 && y === 0 && width === 100 && height === 100

/** A part of a picture is a file of its own, which says in its name which part it is. */
function artLayer(picture: Picture, box: PictureBox): ArtLayer {
  if (isWhole(box)) return { kind: 'art', name: picture.name, picture, box: null }
  const part = box.map((share) => String(share).replace('.', '_')).join('-')
  const name = picture.name.replace('.', `-${part}.`)
  return { kind: 'art', name, picture, box }
}

/** px of a part of a picture, whole. */
export function boxSize({ width, height }: Picture, [, , across, down]: PictureBox): Size {
  return {
    width: Math.max(1, Math.round((width * across) / 100)),
    height: Math.max(1, Math.round((height * down) / 100)),
  }
}
