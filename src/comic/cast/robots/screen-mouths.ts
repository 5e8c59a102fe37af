/** Mouths as light on a screen. */
import { pathPoints } from '../../ink/curves.ts'
import { spot } from '../../ink/inks.ts'
import type { Points } from '../../ink/points.ts'
import type { Screen } from './screen.ts'

const around = ({ mouth: [x, y], squeeze }: Screen, points: Points): Points =>
  points.map(([dx, dy]) => [x + dx * squeeze, y + dy])

const stroke = (screen: Screen, points: Points, width = 5): void => {
  const line = { width, colour: screen.lit, taper: 0.1, exact: true, unrest: 0 }
  screen.drawing.line(around(screen, points), line)
}

const area = (screen: Screen, points: Points): void => {
  screen.drawing.fill(around(screen, points), screen.lit)
}

const tongue = ({ drawing, mouth: [x, y], squeeze }: Screen, dy: number, rx: number): void => {
  drawing.dot([x, y + dy], [rx * squeeze, rx * 0.5], spot)
}

export const smile = (screen: Screen): void =>
  stroke(screen, pathPoints('M -18 -7 L -13 3, 0 8, 13 3, 18 -7'), 5.5)
export const frown = (screen: Screen): void =>
  stroke(screen, pathPoints('M -20 9 L -14 -1, 0 -6, 14 -1, 20 9'), 5.5)
export const flat = (screen: Screen): void => stroke(screen, pathPoints('M -16 4 L 0 4, 16 4'))
export const firm = (screen: Screen): void => stroke(screen, pathPoints('M -22 5 L 0 -2, 22 5'), 7)
export const smirk = (screen: Screen): void => stroke(screen, pathPoints('M -19 4 L 2 7, 18 0, 25 -12'), 6)

export const wave = (screen: Screen): void =>
  stroke(screen, pathPoints('M -26 5 L -19 -7, -9 -6, 0 9, 9 -6, 19 -7, 26 5'), 5)

export function grin(screen: Screen): void {
  area(screen, pathPoints('M -24 -11 L -24 -11, 24 -11, 24 -11, 18 12, 0 20, -18 12'))
  tongue(screen, 7, 9)
}

export function talk(screen: Screen): void {
  area(screen, pathPoints('M -20 -6 L 0 -12, 20 -6, 18 10, 0 19, -18 10'))
  tongue(screen, 8, 8)
}

export function laugh(screen: Screen): void {
  area(screen, pathPoints('M -29 -14 L -29 -14, 29 -14, 29 -14, 24 12, 0 27, -24 12'))
  tongue(screen, 9, 12)
}

export function small({ drawing, mouth, squeeze, lit, unlit }: Screen): void {
  drawing.dot(mouth, [9.5 * squeeze, 11], lit).dot(mouth, [4.5 * squeeze, 6], unlit)
}

export const sigh = ({ drawing, mouth: [x, y], squeeze, lit }: Screen): void => {
  drawing.dot([x, y + 2], [7 * squeeze, 6], lit)
}

/** Clenched teeth. */
export const jagged = (screen: Screen): void => {
  const teeth: Points = [-26, -16, -5, 5, 16, 26].map((x, index) => [x, index % 2 ? 11 : -5])
  const line = { width: 6, colour: screen.lit, taper: 0, sharp: true }
  screen.drawing.line(around(screen, teeth), line)
}

/** An open mouth whose edge trembles. */
export const quiver = (screen: Screen): void =>
  area(screen, pathPoints('M -24 8 L -21 -9, -11 -2, 0 -10, 11 -2, 21 -9, 24 8, 12 14, 0 8, -12 14'))

export function wail(screen: Screen): void {
  area(screen, pathPoints('M -17 14 L -13 -8, 0 -14, 13 -8, 17 14, 0 8'))
}

export function shout(screen: Screen): void {
  area(screen, pathPoints('M -24 8 L -16 -15, -16 -15, 16 -15, 16 -15, 24 8, 13 22, -13 22'))
  tongue(screen, 9, 11)
}

/** A small mouth, and two letters of sleep where there is room. */
export function snore(screen: Screen): void {
  const {
    drawing,
    mouth: [x, y],
    squeeze,
    lit,
  } = screen
  drawing.dot([x, y], [6 * squeeze, 7], lit)
  if (squeeze < 1) return
  for (const [dx, dy, size] of [
    [37, -55, 6],
    [53, -67, 8.5],
  ] as const) {
    const letter: Points = pathPoints('M -1 -1 L 1 -1, -1 1, 1 1')
    const points = letter.map(([u, v]): readonly [number, number] => [dx + u * size * 0.8, dy + v * size])
    drawing.line(around(screen, points), { width: 3.6, colour: lit, taper: 0, sharp: true })
  }
}
