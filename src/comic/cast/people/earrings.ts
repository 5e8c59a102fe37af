/** Earrings: a bead in each lobe that is seen. */
import type { View } from '../../../stories/script-words.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { spot } from '../../ink/inks.ts'
import { showsEars } from './hair.ts'
import type { DrawnPerson } from './person.ts'

export function drawEarrings(drawing: Drawing, person: DrawnPerson, view: View): void {
  if (!person.hasEarrings || !showsEars(person, view)) return
  for (const x of lobes[view]) drawing.dot([x, 53], 7.5).dot([x, 53], 4.6, spot)
}

const lobes: Readonly<Record<View, readonly number[]>> = {
  front: [-105, 105],
  'three-quarter': [-105],
  profile: [-12],
  back: [-105, 105],
}
