/** How high the strip is in other people's pages. A frame cannot grow with what is in it, so this is known beforehand. */
import { stripPictures } from '../comic/panel-picture.ts'
import type { Edition } from '../stories/story.ts'

/** px; the style sheet of the embedded page takes them from here. */
export const embedSize = {
  /** Of the frame, where its host has room for it. */
  width: 720,
  /** Two panels stand side by side from this width on. */
  square: 600,
  head: 52,
  foot: 76,
  /** Above, below and between panels. */
  gap: 10,
  /** Left and right of them. */
  side: 8,
  /** From the edge of the page to the frame of a panel, which is drawn a little inside its picture. */
  frame: 14,
} as const

/** px of the whole page at a width. */
export function embedHeight(edition: Edition, width: number): number {
  const { square, head, foot, gap, side } = embedSize
  const columns = width < square ? 1 : 2
  const panelWidth = (width - 2 * side) / columns
  const shapes = shapesOf(edition)
  const rows = Array.from({ length: Math.ceil(shapes.length / columns) }, (_, row) =>
    Math.max(...shapes.slice(row * columns, (row + 1) * columns)),
  )
  const panels = rows.reduce((sum, shape) => sum + shape * panelWidth, 0)
  return Math.ceil(head + panels + (rows.length + 1) * gap + foot)
}

/** How high each panel is for its width. What lies in layers has an edge around it, as wide as that of drawn panels. */
const shapesOf = ({ comic, locale }: Edition): readonly number[] =>
  stripPictures(comic.panels, locale).map(({ width, height, layers }) =>
    layers.length > 1 ? (height / width) * (1 - 2 * edge.side) + edge.top + edge.bottom : height / width,
  )

/** Shares of the panel's width. */
export const edge = { top: 0.0067, side: 0.0187, bottom: 0.0094 } as const

/**
 * The height of the frame as CSS, for hosts that let it be: that of two by two, and on a phone, where the window says
 * how narrow the host is, that of a column. The large factor makes a switch of the difference.
 */
export function frameHeight(edition: Edition): string {
  const { width, square } = embedSize
  const wide = embedHeight(edition, width)
  const perWidth = (embedHeight(edition, 500) - embedHeight(edition, 300)) / 200
  const fixed = Math.ceil(embedHeight(edition, 300) - 300 * perWidth)
  const column = `${(perWidth * 100).toFixed(1)}vw + ${fixed}px`
  return `max(${wide}px,min(999*(${square}px - 100vw),${column}))`
}
