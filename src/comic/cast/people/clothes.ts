/** What people wear, and how it is cut: sleeves here, the rest by the side from which it is seen. */
import type { View } from '../../../stories/script-words.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, paper } from '../../ink/inks.ts'
import { tone } from '../../ink/tone.ts'
import type { Sleeve } from './arm.ts'
import { backClothes } from './clothes-back.ts'
import { frontClothes } from './clothes-front.ts'
import { profileClothes } from './clothes-profile.ts'
import type { Clothes, DrawnPerson } from './person.ts'

type Top = DrawnPerson['top']

/** Draws the trunk with all that is worn, without sleeves. */
export function drawClothes(drawing: Drawing, { top, skin }: DrawnPerson, view: View): void {
  sides[view][top].draw(drawing, view, skin)
}

/** Draws what lies over the sleeves around the neck: a hood. */
export function drawCollar(drawing: Drawing, top: Top, view: View): void {
  sides[view][top].collar?.(drawing, view)
}

const sides: Readonly<Record<View, Clothes>> = {
  front: frontClothes,
  'three-quarter': frontClothes,
  profile: profileClothes,
  back: backClothes,
}

export const sleeves: Readonly<Record<Top, Sleeve>> = {
  hoodie: { paint: paper, widths: [23, 20, 17], cuff: { kind: 'ribs', paint: paper }, hasSeam: false },
  vest: { paint: paper, widths: [20, 17, 15], cuff: { kind: 'band', paint: paper }, hasSeam: true },
  suit: { paint: ink, widths: [22, 19, 17], cuff: { kind: 'under', paint: paper }, hasSeam: false },
  coat: { paint: paper, widths: [22, 20, 19], cuff: { kind: 'under', paint: tone(30) }, hasSeam: false },
  shirt: { paint: paper, widths: [21, 18, 16], cuff: { kind: 'band', paint: paper }, hasSeam: false },
  sport: { paint: paper, widths: [22, 19, 17], cuff: { kind: 'ribs', paint: paper }, hasSeam: true },
  apron: { paint: tone(30), widths: [21, 18, 16], cuff: { kind: 'band', paint: paper }, hasSeam: false },
  uniform: { paint: paper, widths: [22, 19, 17], cuff: { kind: 'band', paint: paper }, hasSeam: true },
  kimono: { paint: tone(20), widths: [24, 28, 30], cuff: { kind: 'under', paint: paper }, hasSeam: false },
  dress: { paint: tone(45), widths: [21, 18, 15], cuff: { kind: 'under', paint: paper }, hasSeam: false },
}
