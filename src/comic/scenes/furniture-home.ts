/** Things of a home. 0 0 of each is where it stands. */
import { rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { tone } from '../ink/tone.ts'

/** A lamp with a jointed arm, its light on the desk to the right. */
export function deskLamp(drawing: Drawing): void {
  drawing.flat('M 8 -62 L 40 -80 L 86 0 L -20 0 Z', paper)
  drawing.line('M -28 -4 L -38 -50 L 4 -94', { width: 4, sharp: true, taper: 0 })
  drawing.dot([-38, -50], 5)
  drawing.fill('M -46 0 L -42 -7 L -14 -7 L -10 0 Z', ink)
  drawing.dot([27, -69], 10, spot)
  drawing.fill('M -6 -88 C -8 -104 14 -110 22 -98 L 48 -80 L 8 -56 Z', ink)
}

/** Seen from behind. */
export function laptop(drawing: Drawing): void {
  drawing.shape('M -36 -4 L -30 -50 L 42 -50 L 36 -4 Z', ink, { width: 3, sharp: true })
  drawing.shape('M -44 0 L -40 -7 L 40 -7 L 44 0 Z', paper, { width: 2.4, sharp: true })
  drawing.dot([4, -28], 6, paper)
}

/** Seen from the front, its right side out of the picture. */
export function armchair(drawing: Drawing): void {
  drawing.fill('M -54 -40 C -56 -120 -44 -136 0 -136 L 100 -136 L 110 -40 Z', ink)
  drawing.line('M -40 -64 C -42 -108 -36 -122 0 -122 L 90 -122', {
    width: 2.6,
    colour: paper,
    taper: [0.2, 0],
  })
  drawing.flat('M -38 -30 L 100 -30 L 100 -6 L -38 -6 Z', tone(45))
  drawing.shape('M -40 -30 L -40 -46 Q -38 -54 -28 -54 L 100 -54 L 100 -30 Z', paper, {
    width: 3,
    sharp: true,
  })
  drawing.shape('M -72 -6 L -74 -54 C -74 -78 -38 -78 -38 -54 L -38 -6 Z', paper, { width: 3, sharp: true })
  drawing.flat(rectangle([-66, -6], [10, 12]))
  drawing.at({ x: 8, y: -76, turn: -14 }).shape(rectangle([-24, -24], [48, 46]), tone(20), { width: 2.8 })
}
