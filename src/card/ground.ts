/** What the words of a card stand on: the three inks in another order and pattern for every story. */
import { type Brand, sheetHeight, sheetWidth } from './brand.ts'

export interface Ground {
  /** Colour of the sheet, of words and frames on it, and of its pattern. */
  readonly sheet: string
  readonly words: string
  readonly mark: string
  readonly pattern: Pattern
}

type Pattern = (colour: string) => string

/** @param seed the same seed, the same ground */
export function groundOf(seed: string, { ink, paper, spot }: Brand): Ground {
  const inks = [
    { sheet: paper, words: ink, mark: spot },
    { sheet: spot, words: ink, mark: ink },
    { sheet: ink, words: paper, mark: spot },
    { sheet: spot, words: ink, mark: paper },
    { sheet: paper, words: ink, mark: ink },
  ] as const
  const number = hash(seed)
  const order = inks[number % inks.length] ?? inks[0]
  const pattern = patterns[Math.floor(number / inks.length) % patterns.length] ?? dots
  return { ...order, pattern }
}

/** The sheet with its pattern in the lower left and on the right, where no words are. */
export const drawGround = ({ sheet, mark, pattern }: Ground): string =>
  `<rect width="${sheetWidth}" height="${sheetHeight}" fill="${sheet}"/>${pattern(mark)}`

/** Dots that grow towards the lower edge. */
const dots: Pattern = (colour) =>
  grid(
    26,
    (x, y, share) =>
      `M${x - share * 12} ${y}a${share * 12} ${share * 12} 0 1 0 ${share * 24} 0a${share * 12} ${share * 12} 0 1 0 ${-share * 24} 0z`,
    colour,
  )

const checks: Pattern = (colour) =>
  grid(
    26,
    (x, y, share) =>
      `M${x} ${y - share * 13}l${share * 13} ${share * 13}l${-share * 13} ${share * 13}l${-share * 13} ${-share * 13}z`,
    colour,
  )

/** Lines that lean as the third panel of the mark does. */
const stripes: Pattern = (colour) =>
  `<path fill="${colour}" d="${steps(34, (index) => {
    const x = index * 40 - 80
    return `M${x} 630l44 -110h${6 + index * 0.5}l-44 110z`
  })}"/>`

/** Rays from the lower corner. */
const rays: Pattern = (colour) =>
  `<path fill="${colour}" d="${steps(9, (index) => {
    const [from, to] = [index * 20 + 2, index * 20 + 10].map((degrees) => (degrees * Math.PI) / 180)
    const point = (angle = 0): string =>
      `${round(200 + 230 * Math.cos(angle))} ${round(650 - 130 * Math.sin(angle))}`
    return `M200 650L${point(from)}L${point(to)}z`
  })}"/>`

/** Waves of the sea, one after the other. */
const waves: Pattern = (colour) =>
  `<path fill="none" stroke="${colour}" stroke-width="7" d="${steps(4, (row) => `M-40 ${548 + row * 26}${'q20 -22 40 0t40 0'.repeat(32)}`)}"/>`

const patterns: readonly Pattern[] = [dots, stripes, waves, rays, checks]

function grid(step: number, draw: (x: number, y: number, share: number) => string, colour: string): string {
  const rows = steps(5, (row) =>
    steps(Math.ceil(sheetWidth / step), (column) =>
      draw(round(column * step + (row % 2) * (step / 2)), 630 - row * (step * 0.86), round(1 - row * 0.19)),
    ),
  )
  return `<path fill="${colour}" d="${rows}"/>`
}

const steps = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

const round = (value: number): number => Math.round(value * 100) / 100

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return value
}
