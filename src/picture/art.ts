/** A thing or a place of the site's own, as it was read: shapes in units of the stage, ready to be drawn at any size. */

export type Pair = readonly [x: number, y: number]

/** Where a straight side leads; or both control points of a cubic curve, and where it leads. */
export type Side = readonly [Pair] | readonly [Pair, Pair, Pair]

export interface Contour {
  readonly start: Pair
  readonly sides: readonly Side[]
  readonly isClosed: boolean
}

export const artInks = ['ink', 'paper', 'spot'] as const
export type ArtInk = (typeof artInks)[number]

export const artPaints = [...artInks, 'tone-10', 'tone-20', 'tone-30', 'tone-45', 'tone-60'] as const
export type ArtPaint = (typeof artPaints)[number]

export interface ArtLook {
  readonly fill: ArtPaint | null
  readonly line: ArtInk | null
  /** Of the line, in units of the stage; null for the pen that draws everything. */
  readonly width: number | null
  readonly isEvenOdd: boolean
}

export interface ArtShape extends ArtLook {
  readonly contours: readonly Contour[]
}

export interface ArtBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Art {
  /**
   * Of a thing the size on the stage, where a head is about 210 high; of a place that of a panel 470 high. The shapes of
   * a thing lie around 0 0, those of a place right and below of it.
   */
  readonly width: number
  readonly height: number
  readonly shapes: readonly ArtShape[]
  /** Where a hand takes it. */
  readonly grip: Pair | null
  /** Where the words of the panel are lettered, and in which ink. */
  readonly label: (ArtBox & { readonly ink: ArtInk }) | null
  /** Never mirrored. */
  readonly isUpright: boolean
  /** Of the middle of its foot, as shares of the panel; then 0 0 is that middle, else the middle of the whole. */
  readonly place: Pair | null
  /** Before the cast. */
  readonly isInFront: boolean
  /** Mostly ink. */
  readonly isDark: boolean
}
