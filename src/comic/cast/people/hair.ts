/** What every hairdo can do: be seen from all sides. */
import type { View } from '../../../stories/script-words.ts'
import type { Drawing } from '../../ink/drawing.ts'
import type { Points } from '../../ink/points.ts'
import type { DrawnPerson } from './person.ts'

export interface Hair {
  /** What lies behind the body, seen from the front. */
  readonly behind: (drawing: Drawing, look: HairLook) => void
  readonly front: (drawing: Drawing, look: HairLook) => void
  readonly profile: (drawing: Drawing, look: HairLook) => void
  readonly back: (drawing: Drawing, look: HairLook) => void
  /** All of the head; the view from the back has the outline of that from the front. */
  readonly outline: { readonly front: Points; readonly profile: Points }
}

export interface HairLook {
  readonly person: DrawnPerson
  readonly view: View
}

/** How far a fringe follows the face where the head turns. */
export const fringeShift = (view: View): number => (view === 'three-quarter' ? 9 : 0)

/** Long hair covers ears from every side, curls do so from the front. */
export const showsEars = ({ hair }: Pick<DrawnPerson, 'hair'>, view: View): boolean =>
  hair !== 'bob' &&
  hair !== 'long' &&
  hair !== 'hijab' &&
  (hair !== 'curls' || view === 'profile' || view === 'back') &&
  (hair !== 'afro' || view === 'profile')
