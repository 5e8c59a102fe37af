/** Where the ink of path data is, by the ends of its curves. */

export interface Ink {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** How many numbers each command takes; the last two are where the pen goes. */
const numbersOf: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, t: 2, c: 6 }

/** @param path as it is written for lettering, absolute or relative */
export function inkOf(path: string): Ink {
  const points = pointsOf(path)
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/** The ends of its curves. */
export function pointsOf(path: string): readonly (readonly [x: number, y: number])[] {
  const points: [number, number][] = []
  let [x, y] = [0, 0]
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const name = command.toLowerCase()
    const isAbsolute = name !== command
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const count = numbersOf[name] ?? 2
    for (let index = count; index <= numbers.length; index += count) {
      const [beforeLast = 0, last = 0] = [numbers[index - 2], numbers[index - 1]]
      if (name === 'h') x = isAbsolute ? last : x + last
      else if (name === 'v') y = isAbsolute ? last : y + last
      else [x, y] = isAbsolute ? [beforeLast, last] : [x + beforeLast, y + last]
      points.push([x, y])
    }
  }
  return points
}
