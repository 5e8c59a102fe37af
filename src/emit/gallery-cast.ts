/** Sheets of the gallery with the cast on them: everybody in one look, so that a word can be seen at one glance. */

import type { Look } from '../comic/cast/figure.ts'
import { figureOf } from '../comic/cast/figures.ts'
import { Drawing } from '../comic/ink/drawing.ts'
import { panelFrame, type Spot } from '../comic/ink/frame.ts'
import { marks as drawMark } from '../comic/marks/marks.ts'
import { heldProp } from '../comic/panel/held-things.ts'
import { type CastKey, castKeys } from '../stories/cast.ts'
import { type Expression, type Mark, marks, type Pose, type View } from '../stories/script-words.ts'
import { isWholePose } from '../stories/whole-poses.ts'
import type { Cell, Sheet } from './gallery-file.ts'

/** px. A page shows them at half this size, about as a phone shows a strip, so that line and tone look alike. */
const headSize = { width: 240, height: 236 } as const
const bodySize = { width: 290, height: 300 } as const

const plain: Look = { expression: 'smile', pose: 'stand', view: 'three-quarter' }

/** Heads of everybody; each is called by its own name. */
export const faceSheet = (expression: Expression): Sheet => ({
  name: `face-${expression}`,
  ...headSize,
  cells: everybody((drawing, who) => figureOf(who).draw(drawing.at(headSpot(who)), { ...plain, expression })),
})

export const viewSheet = (view: View): Sheet => ({
  name: `view-${view}`,
  ...headSize,
  cells: everybody((drawing, who) => figureOf(who).draw(drawing.at(headSpot(who, view)), { ...plain, view })),
})

/** Figures to the hip, or whole where the legs are what a pose is about. */
export const poseSheet = (pose: Pose): Sheet => ({
  name: `pose-${pose}`,
  ...bodySize,
  cells: everybody((drawing, who) => {
    const look: Look = { ...plain, pose, ...(pose === 'hold' && { held: key, isWhole: true }) }
    if (isWholePose(pose) || look.held)
      figureOf(who).draw(drawing.at(wholeSpot(who, look)), { ...look, isWhole: true })
    else figureOf(who).draw(drawing.at(bodySpot(who)), look)
  }),
})

/** Nobody holds nothing. */
export const typedPose = (pose: Pose): string => (pose === 'hold' ? 'hold@key' : pose)

/** What hands show that hold something. */
const key = heldProp('key', { locale: 'en', label: '', ...bodySize })

/** A face on which a mark is at home. */
export const bearers: Readonly<Record<Mark, { readonly who: CastKey; readonly expression: Expression }>> = {
  sweat: { who: 'mika', expression: 'worried' },
  sweats: { who: 'ren', expression: 'panic' },
  anger: { who: 'boss', expression: 'angry' },
  sparkles: { who: 'pico', expression: 'sparkle' },
  pop: { who: 'mika', expression: 'surprised' },
  smoke: { who: 'pico', expression: 'dizzy' },
  gloom: { who: 'ume', expression: 'sad' },
  zzz: { who: 'ren', expression: 'sleep' },
  question: { who: 'mika', expression: 'talk' },
  exclamation: { who: 'mika', expression: 'shock' },
  idea: { who: 'ren', expression: 'happy' },
  heart: { who: 'mika', expression: 'happy' },
  note: { who: 'boss', expression: 'happy' },
  steam: { who: 'boss', expression: 'shout' },
}

/** One head with every mark; a picture is called by its mark. */
export const markSheet: Sheet = {
  name: 'marks',
  width: 270,
  height: 240,
  cells: marks.map((mark): Cell => {
    const { who, expression } = bearers[mark]
    const draw = (drawing: Drawing): void => {
      const spot = drawing.at({ x: 135, y: 164, scale: 0.58 })
      figureOf(who).draw(spot, { ...plain, expression })
      drawMark[mark](spot)
    }
    return { id: mark, draw }
  }),
}

/** The head in the middle, as large as there is room; every face of somebody in the same place. */
function headSpot(who: CastKey, view: View = plain.view): Spot {
  const { head } = figureOf(who).landmarks(plain)
  const [left, right] = rangeOf(head.map(([x]) => x))
  const [top, foot] = rangeOf(head.map(([, y]) => y))
  const { width, height } = headSize
  const scale = Math.min(0.95, (width - 26) / (right - left), (height - 30) / (foot - top))
  const seen = rangeOf(
    figureOf(who)
      .landmarks({ ...plain, view })
      .head.map(([x]) => x * scale),
  )
  const x = inside(width / 2 - ((left + right) / 2) * scale, seen, width)
  return { x, y: height / 2 - ((top + foot) / 2) * scale, scale }
}

/** Moved as far as somebody needs who reaches over an edge: a wide hat. */
const inside = (x: number, [left, right]: Range, width: number): number =>
  Math.max(4 - left, Math.min(width - 4 - right, x))

/** Figures that end above the hip of the others stand on the same ground, nearer. */
function bodySpot(who: CastKey): Spot {
  const { body, head } = figureOf(who).landmarks(plain)
  const [, foot] = rangeOf(body.map(([, y]) => y))
  const [top] = rangeOf(head.map(([, y]) => y))
  const scale = foot < 200 ? 0.84 : 0.62
  const y = foot < 200 ? bodySize.height - 24 - foot * scale : Math.max(124, 6 - top * scale)
  return { x: bodySize.width / 2, y, scale }
}

/** On a floor near the lower edge; all else is in the picture, too. */
function wholeSpot(who: CastKey, look: Look): Spot {
  const { draw, ground, landmarks, size } = figureOf(who)
  const [top] = rangeOf(landmarks(look).head.map(([, y]) => y))
  const foot = ground({ ...look, isWhole: true })
  const room = (bodySize.height - 20) / (foot - top)
  const { outlines } = Drawing.trace((on) => draw(on, { ...look, isWhole: true }), panelFrame)
  const [left, right] = rangeOf(outlines.flat().map(([x]) => x))
  const { width } = bodySize
  const usual = 0.46 * (who === 'crowd' ? 0.8 : size < 0.75 ? 1.3 : size)
  const scale = Math.min(usual, room, (width - 8) / (right - left))
  const x = inside(width / 2, [left * scale, right * scale], width)
  return { x, y: bodySize.height - 14 - foot * scale, scale }
}

type Range = readonly [least: number, most: number]

const rangeOf = (numbers: readonly number[]): Range => [Math.min(...numbers), Math.max(...numbers)]

const everybody = (draw: (drawing: Drawing, who: CastKey) => void): readonly Cell[] =>
  castKeys().map((who) => ({ id: who, draw: (drawing) => draw(drawing, who) }))
