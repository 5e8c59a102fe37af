/** Legs and what is worn on them: drawn where a panel shows people down to the floor. */
import type { View } from '../../../stories/script-words.ts'
import { pathPoints, roundedRectangle } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, paper } from '../../ink/inks.ts'
import { type Point, type Points, pointBetween } from '../../ink/points.ts'
import { tone } from '../../ink/tone.ts'
import { drawTube } from '../robots/tube.ts'
import { type Legwear, legwear } from './legwear.ts'
import type { DrawnPerson } from './person.ts'
import { type Leg, type Stance, soles } from './stances.ts'

export interface Lower extends Pick<DrawnPerson, 'top' | 'skin'> {
  readonly view: View
  readonly stance: Stance
}

/** The far leg first; a stool under whoever sits. */
export function drawLegs(drawing: Drawing, { top, skin, view, stance }: Lower): void {
  if (stance.hasSeat) drawStool(drawing, stance.ground ?? soles)
  const wear = legwear[top]
  const worn = wear.isBare ? { ...wear, paint: skin } : wear
  for (const { leg, hip, at } of legsOf(drawing, view, stance)) drawLeg(at, { leg, hip, view }, worn)
}

/** What hangs from the waist over the legs: coats, aprons, skirts. */
export function drawSkirt(drawing: Drawing, { top, view, stance }: Lower): void {
  const { skirt } = legwear[top]
  if (!skirt || (skirt.isApron && view === 'back')) return
  const sides = hemOf(stance, view, skirt.length)
  const [left, right] = [Math.min(...sides.map(([x]) => x)), Math.max(...sides.map(([x]) => x))]
  const foot = Math.max(...sides.map(([, y]) => y))
  const { flare } = skirt
  const [back, front] = view === 'profile' ? [-52, 50] : [-65, 65]
  const edge: Points = [
    [back, skirt.from],
    [left - flare, foot - 8],
    [left - flare, foot],
    [(left + right) / 2, foot + 7],
    [right + flare, foot],
    [right + flare, foot - 8],
    [front, skirt.from],
  ]
  drawing.fill(edge, skirt.paint).line(edge, { width: 5.6, exact: true, taper: 0.02 })
  if (skirt.isOpen && view !== 'back')
    drawing.rules(
      [
        [
          [view === 'profile' ? 40 : 4, skirt.from + 8],
          [(left + right) / 2 + 4, foot],
        ],
      ],
      3.4,
    )
}

/** Both knees or ankles, or places between, at a share of the way from hip to ankle. */
function hemOf({ right, left }: Stance, view: View, share: number): Points {
  const place = ({ knee, ankle }: Leg, mirror: boolean): Points => {
    const end = ankle ?? knee
    const [x, y] =
      share <= 0.5 ? pointBetween([33, 276], knee, share * 2) : pointBetween(knee, end, share * 2 - 1)
    const around = 30
    const middle = view !== 'profile' && mirror ? -x : x
    return [
      [middle - around, y],
      [middle + around, y],
    ]
  }
  return [...place(right, false), ...place(left, true)]
}

interface Side {
  readonly leg: Leg
  readonly hip: Point
  readonly at: Drawing
}

function legsOf(drawing: Drawing, view: View, { right, left }: Stance): readonly Side[] {
  if (view === 'profile')
    return [
      { leg: left, hip: [10, 278], at: drawing },
      { leg: right, hip: [-4, 278], at: drawing },
    ]
  const mirror = drawing.at({ x: 0, y: 0, mirror: true })
  return [
    { leg: left, hip: [33, 276], at: mirror },
    { leg: right, hip: [33, 276], at: drawing },
  ]
}

function drawLeg(
  drawing: Drawing,
  { leg, hip, view }: Omit<Side, 'at'> & { readonly view: View },
  wear: Legwear,
): void {
  const { knee, ankle } = leg
  const { paint, widths } = wear
  const tube = { widths, line: 5.4, paint, ...(paint === ink && { colour: paper }) }
  if (ankle === null) {
    drawTube(drawing, [hip, pointBetween(hip, knee, 0.5), knee], {
      ...tube,
      widths: [widths[0], widths[0] - 4],
    })
    drawing.shape(roundedRectangle([knee[0] - 34, knee[1] - 6], [68, 36], 16), paint, {
      width: 5.4,
      colour: tube.colour ?? ink,
    })
    return
  }
  drawShoe(drawing, { ankle, view, toes: leg.toes ?? 0 }, wear)
  drawTube(drawing, [hip, knee, ankle], tube)
  if (wear.shorts)
    drawTube(drawing, [hip, pointBetween(hip, knee, 0.5), pointBetween(hip, knee, 0.9)], {
      widths: [38, 33],
      line: 5.4,
      paint: wear.shorts,
      ...(wear.shorts === ink && { colour: paper }),
    })
}

interface Foot {
  readonly ankle: Point
  readonly view: View
  readonly toes: number
}

function drawShoe(drawing: Drawing, { ankle: [x, y], view, toes }: Foot, { shoe }: Legwear): void {
  const at = drawing.at({ x, y, turn: toes })
  const outline = view === 'profile' ? sideShoe : frontShoe
  const line = shoe === ink ? paper : ink
  at.shape(outline, shoe, { width: 5, exact: true, colour: ink })
  at.line(view === 'profile' ? 'M -20 18 L 8 19 42 19' : 'M -25 17 L 2 21 29 17', {
    width: 3.2,
    colour: line,
    exact: true,
    taper: 0.1,
  })
}

const sideShoe: Points = pathPoints('M -17 -14 L -20 4 -22 20 -18 27 10 27 40 27 47 20 42 9 26 2 16 -14')
const frontShoe: Points = pathPoints('M -19 -14 L -24 4 -26 18 -20 26 2 29 24 26 31 18 28 4 21 -14')

function drawStool(drawing: Drawing, ground: number): void {
  for (const x of [-76, 76])
    drawing.line(
      [
        [x, 326],
        [x * 1.16, ground - 2],
      ],
      { width: 9, taper: 0 },
    )
  drawing.shape(roundedRectangle([-106, 306], [212, 22], 9), tone(30), { width: 5 })
}
