/** Nothing but a ground: words and faces alone. */
import { ink } from '../ink/inks.ts'
import { tone } from '../ink/tone.ts'
import { cover, scene } from './canvas.ts'

export const plain = scene((drawing, width) => cover(drawing, width, {}))

export const grey = scene((drawing, width) => cover(drawing, width, { paint: tone(10) }))

export const black = scene((drawing, width) => cover(drawing, width, { paint: ink }), true)
