/** What the words on a drawing of the site's own lie on. */
import type { Art, ArtInk, Contour, Pair } from './art.ts'

/** The ink that was asked for; on a ground of the same, one that can be read: paper on ink, else ink. */
export function readableInk({ ink, ...box }: NonNullable<Art['label']>, shapes: Art['shapes']): ArtInk {
  const middle: Pair = [box.x + box.width / 2, box.y + box.height / 2]
  const ground = shapes.findLast(({ fill, contours }) => fill !== null && isWithin(middle, contours))?.fill
  if (ground !== ink) return ink
  return ink === 'ink' ? 'paper' : 'ink'
}

/** By the sides that a level line to the right crosses. Where figures overlap, they are holes, as most such are. */
const isWithin = ([x, y]: Pair, contours: readonly Contour[]): boolean =>
  contours.reduce((sum, contour) => sum + crossings(cornersOf(contour), [x, y]), 0) % 2 === 1

function crossings(corners: readonly Pair[], [x, y]: Pair): number {
  return corners.filter(([bx, by], index) => {
    const [ax, ay] = corners.at(index - 1) ?? [bx, by]
    return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)
  }).length
}

/** Curves as eight straight sides. */
function cornersOf({ start, sides }: Contour): readonly Pair[] {
  const corners: Pair[] = [start]
  for (const [one, two, to] of sides) {
    const from = corners.at(-1) ?? start
    if (two === undefined || to === undefined) corners.push(one)
    else for (let step = 1; step <= 8; step++) corners.push(onCurve([from, one, two, to], step / 8))
  }
  return corners
}

function onCurve([a, b, c, d]: readonly [Pair, Pair, Pair, Pair], t: number): Pair {
  const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3]
  return [p * a[0] + q * b[0] + r * c[0] + s * d[0], p * a[1] + q * b[1] + r * c[1] + s * d[1]]
}
