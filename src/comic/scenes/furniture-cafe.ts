/** Things on the counter and the shelves of a café. 0 0 of each is where it stands. */
import { level, pathPoints, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { moved } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'

/** Two, one in the other. */
export function cups(drawing: Drawing): void {
  for (const y of [0, -12])
    drawing.shape(`M -13 ${y - 15} L 13 ${y - 15} L 8 ${y - 1} L -8 ${y - 1} Z`, paper, {
      width: 2.4,
      sharp: true,
    })
}

/** Two brewing groups over a drip tray; steam on the right. */
export function coffeeMachine(drawing: Drawing): void {
  drawing.areas([rectangle([-54, -6], [12, 6]), rectangle([42, -6], [12, 6])])
  drawing.box([-50, -54], [100, 42], { paint: ink })
  drawing.box([-60, -16], [120, 11], { width: 2.8 })
  drawing.box([-60, -78], [120, 28], { width: 3 })
  const groups = [-26, 26].map((x) => moved(pathPoints('M -12 -50 L 12 -50, 8 -40, -8 -40'), x))
  drawing.areas(groups, paper)
  drawing.rules([level(-43, -26, 0), level(-43, 26, 52)], 4.5, paper)
  for (const x of [-26, 26])
    drawing.at({ x, y: -16, scale: 0.7 }).flat('M -12 -15 L 12 -15 L 8 0 L -8 0 Z', paper)
  drawing.dot([-46, -64], 5, spot)
  drawing.rules([level(-64, -32, 48)], 3)
  for (const x of [-36, -8, 20])
    drawing.at({ x, y: -78 }).shape('M -11 -15 L 11 -15 L 8 0 L -8 0 Z', paper, { width: 2.4, sharp: true })
  for (const x of [74, 88])
    drawing.line(`M ${x} -16 C ${x - 14} -30 ${x + 12} -42 ${x - 2} -60`, { width: 3 })
}

/** Two pieces under a glass dome. */
export function cakes(drawing: Drawing): void {
  drawing.shape('M -44 -14 C -48 -80 48 -80 44 -14 Z', paper, { width: 2.8 })
  drawing.flat('M -32 -14 L -32 -30 L 0 -38 L 0 -14 Z', tone(45))
  drawing.flat('M -32 -30 L 0 -38 L 0 -33 L -32 -25 Z')
  drawing.flat('M 8 -14 L 8 -30 L 34 -30 L 34 -14 Z')
  drawing.dot([21, -34], 4.5, spot)
  drawing.dot([0, -67], 5)
  drawing.flat('M -52 -14 L 52 -14 L 46 -7 L 8 -7 L 14 0 L -14 0 L -8 -7 L -46 -7 Z')
}
