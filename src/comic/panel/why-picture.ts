/**
 * Why balloons are where they are, drawn over their panel: what is dear to cover in red, and of each balloon, in a colour
 * of its own, where it is (a box with its number and its cost), where else it could have been (dots, the larger the
 * better) and the best of these (a ring with its cost).
 */
import { grid } from '../ink/path.ts'
import type { PlaceRequest } from '../staging/place-request.ts'
import { type Judged, type Why, type WhyBalloon, whyOf } from '../staging/why.ts'

export interface Explained {
  /** A whole SVG file. */
  readonly svg: string
  readonly why: Why
}

/** @param svg of the panel or of its balloons, whose 0 0 is that of the request */
export function explained(svg: string, request: PlaceRequest): Explained {
  const why = whyOf(request)
  const notes = [veil(request), heat(why), ...why.balloons.flatMap(notesOf(why))].join('')
  return { why, svg: svg.replace(/<\/svg>$/, `<g transform="scale(${grid})">${notes}</g></svg>`) }
}

/** The panel steps back, and can still be seen. */
const veil = ({ width, height }: PlaceRequest): string =>
  `<path fill="#fff" fill-opacity=".55" d="M0 0h${width}v${height}H0z"/>`

/** px of a square of the grid that is shown; the search has one of 5. */
const square = 15

/** The dearest, a face, is as red as can be. Roots, since a body costs four hundred times less and is to be seen. */
function heat({ setting: { request, coverage } }: Why): string {
  const squares: string[] = []
  const bands = [{ from: -square / 2, to: square / 2, half: square / 2 }]
  for (let y = square / 2; y < request.height; y += square)
    for (let x = square / 2; x < request.width; x += square) {
      const share = Math.max(0, coverage.cost({ bands }, x, y)) / square ** 2 / 16
      if (share < 0.0005) continue
      const at = `x="${x - square / 2}" y="${y - square / 2}"`
      squares.push(`<rect ${at} fill-opacity="${Math.min(0.75, share ** 0.4).toFixed(2)}"/>`)
    }
  return `<g fill="#e5261f">${squares.join('').replaceAll('<rect', `<rect width="${square - 1}" height="${square - 1}"`)}</g>`
}

const colours = ['#0b57d0', '#146c2e', '#8430ce', '#a14d00'] as const

const notesOf =
  (why: Why) =>
  ({ number, here, elsewhere }: WhyBalloon, index: number): readonly string[] => {
    const colour = colours[index % colours.length] ?? '#000'
    const dots = (why.lists[index] ?? []).map(({ x, y, cost }, _, all) => {
      const radius = 2 + 5 / (1 + (cost - (all[0]?.cost ?? 0)) / 100)
      return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}"/>`
    })
    return [
      `<g fill="${colour}" fill-opacity=".6">${dots.join('')}</g>`,
      chosen(here, colour),
      label(here, { colour, text: `${number === 0 ? '' : `${number} · `}${costText(here)}` }),
      elsewhere ? ring(elsewhere, colour) + label(elsewhere, { colour, text: costText(elsewhere) }) : '',
    ]
  }

const costText = ({ cost }: Judged): string => String(Math.round(cost))

/** Its box, and the way of its tail. */
function chosen({ candidate: { shape, x, y, root, tip } }: Judged, colour: string): string {
  const box = `x="${px(x - shape.rx)}" y="${px(y - shape.ry)}" width="${px(2 * shape.rx)}" height="${px(2 * shape.ry)}"`
  const tail = `M${root.map(px).join(' ')}L${tip.map(px).join(' ')}`
  return `<g fill="none" stroke="${colour}" stroke-width="3"><rect ${box}/><path d="${tail}"/></g>`
}

const ring = ({ candidate: { x, y } }: Judged, colour: string): string =>
  `<circle cx="${px(x)}" cy="${px(y)}" r="10" fill="none" stroke="${colour}" stroke-width="3"/>`

/** In the face of whoever looks: this picture is for the desk, not for readers. */
function label({ candidate: { x, y } }: Judged, { colour, text }: { colour: string; text: string }): string {
  const style = `font-family="sans-serif" font-size="22" font-weight="700" text-anchor="middle" paint-order="stroke"`
  return `<text x="${px(x)}" y="${px(Math.max(24, y - 14))}" fill="${colour}" stroke="#fff" stroke-width="5" ${style}>${text}</text>`
}

const px = (value: number): number => Math.round(value * 10) / 10
