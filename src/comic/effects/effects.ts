/** Manga's ways of making a moment loud, sad or bright: lines and shapes behind the cast. */
import type { Effect } from '../../stories/script-words.ts'
import { type Ellipse, onEllipse, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper } from '../ink/inks.ts'
import { between, type Point, type Points } from '../ink/points.ts'
import { dice } from '../ink/random.ts'
import { gradation, tone } from '../ink/tone.ts'
import type { DrawEffect, EffectRoom } from './effect.ts'
import { shake } from './shake.ts'
import { heat, rain, snow, wind } from './weather.ts'

/** A drawing for every effect that a script may name. */
export const effects: Readonly<Record<Effect, DrawEffect>> = {
  focus: (drawing, room, around) =>
    converging(drawing, room, {
      around: wider(around, 1.45),
      count: 105,
      colour: room.isDark ? paper : ink,
      weight: 5,
    }),
  flash: (drawing, room, around) => {
    drawing.flat(wholeOf(room))
    drawing.flat(flashStar(room, atLeast(room, wider(around, 1.32))), paper)
  },
  burst: (drawing, room, around) => {
    drawing.flat(wholeOf(room), tone(45))
    drawing.flat(flashStar(room, atLeast(room, wider(around, 1.32))), paper)
  },
  speed: (drawing, room) => speedLines(drawing, room),
  gloom: (drawing, room) => gloom(drawing, room),
  rays: (drawing, room, around) => rays(drawing, room, around),
  fade: (drawing, room) => {
    drawing.flat(wholeOf(room), gradation(20, 0, room.isDark ? 'paper' : 'ink'))
  },
  impact: (drawing, room, around) => {
    drawing.flat(wholeOf(room))
    converging(drawing, room, { around: wider(around, 1.35), count: 120, colour: paper, weight: 3.2 })
  },
  bubbles: (drawing, room) => bubbles(drawing, room),
  rain,
  snow,
  wind,
  heat,
  shake,
}

const wholeOf = ({ width, height }: EffectRoom): Points => rectangle([0, 0], [width, height])

const wider = ({ x, y, rx, ry }: Ellipse, times: number): Ellipse => ({
  x,
  y,
  rx: rx * times,
  ry: ry * times,
})

/** A flash fills its panel, however small the head. */
const atLeast = ({ width, height }: EffectRoom, { x, y, rx, ry }: Ellipse): Ellipse => {
  return { x, y, rx: Math.max(rx, width * 0.3), ry: Math.max(ry, height * 0.36) }
}

interface Convergence {
  /** Left free. */
  readonly around: Ellipse
  readonly count: number
  readonly colour: string
  /** Mean width at the far end, in thousandths of the diagonal. */
  readonly weight: number
}

/** 集中線: wedges that run from beyond the frame towards what matters. */
function converging(
  drawing: Drawing,
  room: EffectRoom,
  { around, count, colour, weight }: Convergence,
): void {
  const roll = dice(`focus ${room.seed}`)
  const far = Math.hypot(room.width, room.height)
  const wedges = Array.from({ length: count }, (_, index): Points => {
    const angle = ((index + roll() * 0.9) / count) * 2 * Math.PI
    const near = onEllipse(wider(around, 1 + roll() * roll() * 0.7), angle)
    const half = weight * (0.35 + roll()) * far * 0.0022
    return [near, ...edgeAt({ around, far, half }, angle)]
  })
  drawing.areas(
    wedges.filter((wedge) => isSeen(wedge, room)),
    colour,
  )
}

interface Edge {
  readonly around: Ellipse
  readonly far: number
  readonly half: number
}

const edgeAt = ({ around, far, half }: Edge, angle: number): [Point, Point] => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [x, y] = [around.x + cos * far, around.y + sin * far]
  return [
    [x - sin * half, y + cos * half],
    [x + sin * half, y - cos * half],
  ]
}

/** A wedge whose tip lies outside of the frame is not worth its bytes. */
const isSeen = ([tip]: Points, { width, height }: EffectRoom): boolean =>
  tip !== undefined && tip[0] > -10 && tip[0] < width + 10 && tip[1] > -10 && tip[1] < height + 10

/** ベタフラッシュ: the white hole in a black panel. */
function flashStar(room: EffectRoom, around: Ellipse): Points {
  const roll = dice(`flash ${room.seed}`)
  const spikes = 78
  return Array.from({ length: spikes * 2 }, (_, index) => {
    const angle = ((index + (roll() - 0.5) * 0.7) / (spikes * 2)) * 2 * Math.PI
    return onEllipse(wider(around, index % 2 ? 0.98 + roll() * 0.06 : 1.1 + roll() * roll() * 0.85), angle)
  })
}

/** スピード線: the world rushes past. */
function speedLines(drawing: Drawing, { width, height, isDark, seed }: EffectRoom): void {
  const roll = dice(`speed ${seed}`)
  const count = 44
  const wedges = Array.from({ length: count }, (_, index): Points => {
    const y = height * ((index + roll() * 0.9) / count)
    const half = 0.8 + roll() * roll() * 4.6
    const length = width * (0.25 + roll() * 0.72)
    return roll() < 0.8
      ? [
          [-4, y - half],
          [length, y],
          [-4, y + half],
        ]
      : [
          [width + 4, y - half],
          [width - length, y],
          [width + 4, y + half],
        ]
  })
  drawing.areas(wedges, isDark ? paper : ink)
}

/** どんより: tone sinks from above and threads hang on one side. */
function gloom(drawing: Drawing, { width, height, isDark, seed }: EffectRoom): void {
  const roll = dice(`gloom ${seed}`)
  drawing.flat(rectangle([0, 0], [width, height]), gradation(isDark ? 18 : 42, 0, isDark ? 'paper' : 'ink'))
  const from = width * 0.52
  const count = Math.round((width - from) / 7.5)
  const threads = Array.from({ length: count }, (_, index): Points => {
    const x = from + index * 7.5 + roll() * 3
    const half = 0.9 + roll() * 1.4
    return [
      [x - half, 0],
      [x + half, 0],
      [x, height * between(0.2, 0.46, roll())],
    ]
  })
  drawing.areas(threads, isDark ? paper : ink)
}

/** Broad beams of tone, as on a banner: triumph, morning. */
function rays(drawing: Drawing, { width, height }: EffectRoom, around: Ellipse): void {
  const count = 24
  const far = Math.hypot(width, height)
  const beams = Array.from({ length: count }, (_, index): Points => {
    const angle = (index / count) * 2 * Math.PI
    const next = angle + Math.PI / count
    return [
      [around.x, around.y],
      [around.x + Math.cos(angle) * far, around.y + Math.sin(angle) * far],
      [around.x + Math.cos(next) * far, around.y + Math.sin(next) * far],
    ]
  })
  drawing.areas(beams, tone(20))
  const hole = wider(around, 1.3)
  drawing.dot([hole.x, hole.y], [hole.rx, hole.ry], paper)
}

/** Soft round lights: wonder, a daydream. */
function bubbles(drawing: Drawing, { width, height, seed }: EffectRoom): void {
  const roll = dice(`bubbles ${seed}`)
  for (let index = 0; index < 22; index++) {
    const x = width * ((index * 0.618 + roll() * 0.12) % 1)
    const y = height * (0.05 + 0.9 * roll())
    const radius = 10 + roll() * roll() * 44
    drawing.dot([x, y], radius, roll() < 0.35 ? paper : tone(20))
    if (radius > 26) drawing.dot([x - radius * 0.3, y - radius * 0.35], radius * 0.24, paper)
  }
}
