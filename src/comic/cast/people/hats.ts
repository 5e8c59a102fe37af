/** The hats that there are. */
import { arc, ellipse, ellipseOf, pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { paper, spot } from '../../ink/inks.ts'
import type { Points } from '../../ink/points.ts'
import { tone } from '../../ink/tone.ts'
import { type Hat, profileMiddle } from './hat.ts'
import type { DrawnPerson } from './person.ts'

/** A crown of cloth or shell around the skull: closed, its lower edge a curve through `foot`. */
const crownOf = (half: number, top: number, foot: number): Points =>
  pathPoints(
    `M ${-half} -44 C ${-half - 4} ${top * 0.75} ${-half * 0.6} ${top} 0 ${top} C ${half * 0.6} ${top} ${half + 4} ${top * 0.75} ${half} -44 Q 0 ${foot * 2 + 44} ${-half} -44`,
    9,
  )

const over = (drawing: Drawing): Drawing => drawing.at({ x: profileMiddle, y: 0 })

const dome = {
  front: crownOf(117, -154, -62),
  back: crownOf(117, -154, -30),
  profile: crownOf(114, -154, -52),
}

const domed = (data: string, wide: string): Hat['outline'] => ({
  front: pathPoints(data),
  profile: pathPoints(wide),
})

const cap: Hat = {
  front: (drawing) => {
    drawing.shape(dome.front, paper, { width: 6 }).fill(shade, tone(20))
    drawing.rules([pathPoints('M -34 -146 L -54 -110 -58 -72'), pathPoints('M 34 -146 L 54 -110 58 -72')], 3)
    drawing.shape(visor, spot, { width: 5.6 }).dot([0, -155], [11, 5])
  },
  profile: (drawing) => {
    const at = over(drawing)
    at.shape(dome.profile, paper, { width: 6 })
    at.line('M 12 -152 C 36 -120 44 -84 40 -54', { width: 3, taper: 0.02 })
    at.shape(sideVisor, spot, { width: 5.6 }).dot([0, -155], [11, 5])
  },
  back: (drawing) => {
    drawing.shape(dome.back, paper, { width: 6 }).dot([0, -155], [11, 5])
    drawing.rules([pathPoints('M -34 -146 L -50 -104 -52 -44'), pathPoints('M 34 -146 L 50 -104 52 -44')], 3)
    drawing.shape('M -46 -46 L -46 -62 46 -62 46 -46 Z', spot, { width: 4.4, sharp: true })
  },
  outline: domed(
    'M -124 -40 L -120 -90, -96 -134, -50 -156, 0 -164, 50 -156, 96 -134, 120 -90, 124 -40',
    'M -132 -36 L -132 -90, -104 -136, -60 -158, -10 -164, 44 -154, 86 -126, 108 -80, 172 -54, 172 -28, 112 -30',
  ),
  room: 108,
}
const visor = pathPoints(
  'M -92 -52 C -70 -98 70 -98 92 -52 C 88 -38 60 -48 0 -48 C -60 -48 -88 -38 -92 -52',
  7,
)
const sideVisor = pathPoints(
  'M 70 -64 Q 132 -76 176 -44 Q 178 -32 164 -32 Q 118 -46 78 -40 Q 66 -48 70 -64',
  6,
)
/** Light comes from the left. */
const shade: Points = pathPoints('M 66 -128 L 98 -96, 108 -56, 86 -60, 82 -96')

const beanie: Hat = {
  front: (drawing) => drawBeanie(drawing, 0),
  profile: (drawing) => drawBeanie(over(drawing), 0),
  back: (drawing) => drawBeanie(drawing, 14),
  outline: domed(
    'M -128 -34 L -126 -90, -100 -140, -50 -164, -24 -190, 24 -190, 50 -164, 100 -140, 126 -90, 128 -34',
    'M -138 -34 L -136 -90, -110 -140, -60 -164, -34 -190, 14 -190, 40 -164, 90 -140, 116 -90, 118 -34',
  ),
  room: 110,
}

/** @param lower how far its cuff hangs where it is seen from behind */
function drawBeanie(drawing: Drawing, lower: number): void {
  drawing.shape(ellipse([0, -168], [24, 20], 18), spot, { width: 5.4 })
  drawing.shape(dome.front, tone(45), { width: 6 })
  const cuff: Points = [
    ...arc(ellipseOf([0, -52], [121, 36]), [Math.PI, 2 * Math.PI], 14),
    ...arc(ellipseOf([0, -40], [121, 14 - lower]), [2 * Math.PI, Math.PI], 14),
  ]
  drawing.shape(cuff, paper, { width: 5.6 })
  drawing.rules(
    [-84, -56, -28, 0, 28, 56, 84].map((x): Points => {
      const rise = Math.sqrt(1 - (x / 121) ** 2)
      return [
        [x, -56 - 36 * rise + 8],
        [x * 1.02, -42 - (14 - lower) * rise - 4],
      ]
    }),
    3,
  )
}

const straw: Hat = {
  front: (drawing) => drawStraw(drawing),
  profile: (drawing) => drawStraw(over(drawing)),
  back: (drawing) => drawStraw(drawing),
  outline: domed(
    'M -104 -50 L -176 -54, -176 -86, -92 -104, -80 -146, -40 -162, 40 -162, 80 -146, 92 -104, 176 -86, 176 -54, 104 -50',
    'M -114 -50 L -186 -54, -186 -86, -102 -104, -90 -146, -50 -162, 30 -162, 70 -146, 82 -104, 166 -86, 166 -54, 94 -50',
  ),
  room: 98,
}

/** Seen a little from above: the brim first, then the crown in it. */
function drawStraw(drawing: Drawing): void {
  drawing.shape(ellipse([0, -74], [172, 23], 36), tone(10), { width: 6 })
  drawing.shape(strawCrown, tone(10), { width: 5.6 })
  drawing.shape(ribbon, spot, { width: 4.6 })
  const weave = ['M -46 -140 Q 0 -132 46 -140', 'M -66 -122 Q 0 -110 66 -122', 'M -150 -70 Q 0 -45 150 -70']
  for (const line of weave) drawing.line(pathPoints(line, 8), { width: 2.6, taper: 0.2 })
}
const strawCrown = pathPoints(
  'M -88 -78 C -88 -122 -76 -158 0 -158 C 76 -158 88 -122 88 -78 Q 0 -58 -88 -78',
  8,
)
const ribbon = pathPoints('M -88 -78 L -86 -103 Q 0 -86 86 -103 L 88 -78 Q 0 -58 -88 -78', 6)

const hard: Hat = {
  front: (drawing) => {
    drawing.shape(dome.front, paper, { width: 6 }).fill(shade, tone(20))
    drawing.shape('M -13 -72 L -13 -162 13 -162 13 -72 Z', paper, { width: 4.6, sharp: true })
    drawing.shape(band, paper, { width: 5.4 }).dot([0, -88], 9, spot)
  },
  profile: (drawing) => {
    const at = over(drawing)
    at.shape(dome.profile, paper, { width: 6 })
    at.line('M -88 -98 C -70 -134 -30 -150 0 -150 C 34 -150 70 -134 88 -98', { width: 4 })
    at.shape(sideBand, paper, { width: 5.4 }).dot([60, -92], [7, 9], spot)
  },
  back: (drawing) => {
    drawing.shape(dome.back, paper, { width: 6 })
    drawing.shape('M -13 -56 L -13 -162 13 -162 13 -56 Z', paper, { width: 4.6, sharp: true })
    drawing.line(pathPoints('M -114 -58 Q 0 -34 114 -58', 8), { width: 4, taper: 0.02 })
  },
  outline: domed(
    'M -138 -34 L -124 -90, -98 -136, -50 -158, 0 -168, 50 -158, 98 -136, 124 -90, 138 -34',
    'M -140 -36 L -132 -90, -104 -136, -60 -158, -10 -164, 44 -154, 86 -126, 110 -80, 146 -50, 146 -32',
  ),
  room: 108,
}
const band = pathPoints(
  'M -132 -40 Q 0 -104 132 -40 Q 128 -34 118 -36 Q 0 -66 -118 -36 Q -128 -34 -132 -40',
  8,
)
const sideBand = pathPoints(
  'M -122 -46 Q 20 -72 116 -60 Q 146 -52 152 -40 Q 120 -42 100 -44 Q 10 -50 -120 -34 Z',
  6,
)

const chef: Hat = {
  front: (drawing) => drawChef(drawing),
  profile: (drawing) => drawChef(over(drawing)),
  back: (drawing) => drawChef(drawing),
  outline: domed(
    'M -112 -44 L -108 -100, -136 -132, -130 -176, -86 -196, -40 -210, 40 -210, 86 -196, 130 -176, 136 -132, 108 -100, 112 -44',
    'M -122 -44 L -118 -100, -146 -132, -140 -176, -96 -196, -50 -210, 30 -210, 76 -196, 120 -176, 126 -132, 98 -100, 102 -44',
  ),
  room: 102,
}

function drawChef(drawing: Drawing): void {
  drawing.shape(puff, paper, { width: 6 }).fill(puffShade, tone(10))
  for (const x of [-44, 0, 44])
    drawing.line(
      [
        [x * 1.15, -112],
        [x, -136],
        [x * 1.1, -160],
      ],
      { width: 3.4, taper: 0.4 },
    )
  drawing.shape(chefBand, paper, { width: 5.6 })
}
const puff = pathPoints(
  'M -92 -98 C -150 -118 -138 -188 -84 -180 C -60 -214 60 -214 84 -180 C 138 -188 150 -118 92 -98 Q 0 -84 -92 -98',
  8,
)
const puffShade: Points = pathPoints('M 74 -170 L 112 -164, 118 -136, 94 -110, 70 -108, 84 -136')
const chefBand = pathPoints('M -104 -46 L -96 -104 Q 0 -124 96 -104 L 104 -46 Q 0 -74 -104 -46', 7)

export const hats: Readonly<Record<NonNullable<DrawnPerson['hat']>, Hat>> = {
  cap,
  beanie,
  'straw-hat': straw,
  'hard-hat': hard,
  'chef-hat': chef,
}
