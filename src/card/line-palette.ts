/** The few colours of line art: its inks, and the steps between two of them, in which edges are smooth. */
export type Colour = readonly [red: number, green: number, blue: number]

export interface LinePalette {
  /** The inks come first. */
  readonly colours: readonly Colour[]
  /** Place of the colour in the list that stands for this one. */
  readonly indexOf: (colour: Colour) => number
}

/** From one ink to another: places in the list of colours. */
interface Ramp {
  readonly from: Colour
  readonly to: Colour
  readonly places: readonly number[]
}

export function linePalette(inks: readonly Colour[]): LinePalette {
  const colours = [...inks]
  const ramps = inks.flatMap((from, first) =>
    inks.slice(first + 1).map((to, index): Ramp => {
      const steps = stepsBetween(from, to)
      const places = [first, ...steps.map((_, step) => colours.length + step), first + 1 + index]
      colours.push(...steps)
      return { from, to, places }
    }),
  )
  return { colours, indexOf: (colour) => placeOn(nearest(ramps, colour), colour) }
}

/** Of these steps ink and paper have six between them, and three inks no more than sixteen colours, which are half a byte. */
const step = 66

function stepsBetween(from: Colour, to: Colour): readonly Colour[] {
  const count = Math.floor(distance(from, to) / step)
  return Array.from({ length: count }, (_, index) => mixed(from, to, (index + 1) / (count + 1)))
}

/** The ramp that the colour lies on: the nearest of all colours would give grey edges a fringe of another ink. */
function nearest(ramps: readonly Ramp[], colour: Colour): Ramp | undefined {
  const off = (ramp: Ramp): number => distance(colour, mixed(ramp.from, ramp.to, shareOn(ramp, colour)))
  return ramps.toSorted((one, other) => off(one) - off(other))[0]
}

function placeOn(ramp: Ramp | undefined, colour: Colour): number {
  if (!ramp) return 0
  return ramp.places[Math.round(shareOn(ramp, colour) * (ramp.places.length - 1))] ?? 0
}

/** How far on the way from one ink to the other a colour is, 0 to 1. */
function shareOn({ from, to }: Ramp, colour: Colour): number {
  const way = (channel: 0 | 1 | 2): number => to[channel] - from[channel]
  const along = ([0, 1, 2] as const).reduce<number>((sum, at) => sum + way(at) * (colour[at] - from[at]), 0)
  return Math.max(0, Math.min(1, along / distance(from, to) ** 2))
}

const mixed = ([r, g, b]: Colour, [red, green, blue]: Colour, share: number): Colour => [
  Math.round(r + (red - r) * share),
  Math.round(g + (green - g) * share),
  Math.round(b + (blue - b) * share),
]

const distance = ([r, g, b]: Colour, [red, green, blue]: Colour): number =>
  Math.hypot(red - r, green - g, blue - b)
