/** Mouths as light on a screen. */
import { pathPoints } from '../../ink/curves.ts'
import { spot } from '../../ink/inks.ts'
import type { Points } from '../../ink/points.ts'
import type { DrawScreenMouth, Screen } from './screen.ts'

export const smile = lips('M -18 -7 L -13 3, 0 8, 13 3, 18 -7', 5.5)
export const frown = lips('M -20 9 L -14 -1, 0 -6, 14 -1, 20 9', 5.5)
export const flat = lips('M -16 4 L 0 4, 16 4', 5)
export const firm = lips('M -22 5 L 0 -2, 22 5', 7)
export const smirk = lips('M -19 4 L 2 7, 18 0, 25 -12', 6)
export const wave = lips('M -26 5 L -19 -7, -9 -6, 0 9, 9 -6, 19 -7, 26 5', 5)

export const grin = open('M -24 -11 L -24 -11, 24 -11, 24 -11, 18 12, 0 20, -18 12', [7, 9])
export const talk = open('M -20 -6 L 0 -12, 20 -6, 18 10, 0 19, -18 10', [8, 8])
export const laugh = open('M -29 -14 L -29 -14, 29 -14, 29 -14, 24 12, 0 27, -24 12', [9, 12])
export const wail = open('M -17 14 L -13 -8, 0 -14, 13 -8, 17 14, 0 8')
export const shout = open('M -24 8 L -16 -15, -16 -15, 16 -15, 16 -15, 24 8, 13 22, -13 22', [9, 11])
/** Its edge trembles. */
export const quiver = open('M -24 8 L -21 -9, -11 -2, 0 -10, 11 -2, 21 -9, 24 8, 12 14, 0 8, -12 14')

export const small: DrawScreenMouth = ({ drawing, mouth, squeeze, lit, unlit }) => {
  drawing.dot(mouth, [9.5 * squeeze, 11], lit).dot(mouth, [4.5 * squeeze, 6], unlit)
}

export const sigh: DrawScreenMouth = ({ drawing, mouth: [x, y], squeeze, lit }) => {
  drawing.dot([x, y + 2], [7 * squeeze, 6], lit)
}

/** Clenched teeth. */
export const jagged: DrawScreenMouth = (screen) => {
  const line = { width: 6, colour: screen.lit, taper: 0, sharp: true }
  screen.drawing.line(around(screen, teeth), line)
}

const teeth = pathPoints('M -26 -5 L -16 11, -5 -5, 5 11, 16 -5, 26 11')

/** A small mouth, and two letters of sleep where there is room. */
export const snore: DrawScreenMouth = (screen) => {
  const { drawing, mouth, squeeze, lit } = screen
  drawing.dot(mouth, [6 * squeeze, 7], lit)
  if (squeeze < 1) return
  for (const z of [smallZ, largeZ])
    drawing.line(around(screen, z), { width: 3.6, colour: lit, taper: 0, sharp: true })
}

const smallZ = pathPoints('M 32.2 -61 L 41.8 -61, 32.2 -49, 41.8 -49')
const largeZ = pathPoints('M 46.2 -75.5 L 59.8 -75.5, 46.2 -58.5, 59.8 -58.5')

function lips(data: string, width: number): DrawScreenMouth {
  const points = pathPoints(data)
  return (screen) => {
    const line = { width, colour: screen.lit, taper: 0.1, exact: true, unrest: 0 }
    screen.drawing.line(around(screen, points), line)
  }
}

/** @param tongue how far it is below the middle, and half its width */
function open(data: string, tongue?: readonly [dy: number, rx: number]): DrawScreenMouth {
  const points = pathPoints(data)
  return (screen) => {
    const [x, y] = screen.mouth
    screen.drawing.fill(around(screen, points), screen.lit)
    if (!tongue) return
    const [dy, rx] = tongue
    screen.drawing.dot([x, y + dy], [rx * screen.squeeze, rx * 0.5], spot)
  }
}

function around({ mouth: [x, y], squeeze }: Screen, points: Points): Points {
  return points.map(([dx, dy]) => [x + dx * squeeze, y + dy])
}
