/** Antennas of robots: a spring with a lamp on top, or two rods. They stand and hang as their robot feels. */
import type { RobotLook } from '../../../site/cast-words.ts'
import type { Expression, View } from '../../../stories/script-words.ts'
import { pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { inner, onPanel, panelFrame, type Spot } from '../../ink/frame.ts'
import { ink, paper, spot } from '../../ink/inks.ts'
import type { Points } from '../../ink/points.ts'
import { tone } from '../../ink/tone.ts'

interface Seen {
  readonly view: View
  readonly expression: Expression
}

export function drawAntennas(drawing: Drawing, { head, antenna, lamp }: RobotLook, seen: Seen): void {
  const isLow = moodOf(seen.expression) === 'low'
  const light = isLow ? tone(30) : lamp === 'spot' ? spot : ink
  const tip = antenna === 'one' ? 16 : 12
  for (const place of placesOf({ head, antenna }, seen)) {
    const pen = drawing.at(place)
    pen.line(antenna === 'one' ? spring : rod, { width: 6.4, taper: 0, exact: true })
    pen.dot([0, -reach], tip).dot([0, -reach], tip - 4.6, light)
    if (light !== ink) pen.dot([-4, -reach - 4], 3, paper)
  }
}

/** From the foot of an antenna to the middle of its tip. */
const reach = 50
const spring: Points = pathPoints('M 0 6 L 0 -4, -9 -9, 9 -16, -9 -22, 9 -29, 0 -34, 0 -44')
const rod: Points = pathPoints('M 0 8 L 0 -16, 0 -44')

/** Frames in which an antenna grows upwards. */
function placesOf(
  { head, antenna }: Pick<RobotLook, 'head' | 'antenna'>,
  { view, expression }: Seen,
): readonly Spot[] {
  if (antenna === 'none') return []
  const turns = angles[moodOf(expression)]
  const top = tops[head]
  if (antenna === 'one') return [{ x: 0, y: top, turn: turns.one }]
  const apart = view === 'profile' ? 22 : 52
  const y = top + (head === 'dome' ? (view === 'profile' ? 4 : 12) : 0)
  return [
    { x: -apart, y, turn: -turns.two },
    { x: apart, y, turn: turns.two },
  ]
}

const tops = { screen: -82, dome: -94, bucket: -86 } as const

/** Degrees away from upright. */
const angles = {
  high: { one: 0, two: 6 },
  usual: { one: 10, two: 24 },
  low: { one: 50, two: 64 },
} as const

const moodOf = (expression: Expression): keyof typeof angles => moods[expression] ?? 'usual'

const moods: Readonly<Partial<Record<Expression, keyof typeof angles>>> = {
  surprised: 'high',
  shock: 'high',
  panic: 'high',
  shout: 'high',
  angry: 'high',
  sad: 'low',
  cry: 'low',
  tired: 'low',
  dizzy: 'low',
  sleep: 'low',
  blank: 'low',
}

/** Head and antennas, clockwise from the left. */
export function robotHeadOutline(robot: RobotLook, seen: Seen): Points {
  const wide = 122
  const tips = placesOf(robot, seen).map((place) => onPanel(inner(panelFrame, place), [0, -reach]))
  const over = tips.flatMap(
    ([x, y]): Points => [
      [x - 18, y - 6],
      [x, y - 18],
      [x + 18, y - 6],
    ],
  )
  return [
    [-wide, 20],
    [-wide, -80],
    [-70, -98],
    ...over,
    [70, -98],
    [wide, -80],
    [wide, 90],
    [0, 98],
    [-wide, 90],
  ]
}
