/** What every hat is: something over the hair, which it presses down. */
import type { View } from '../../../stories/script-words.ts'
import type { Bend, Drawing } from '../../ink/drawing.ts'
import { clamp, type Point, type Points } from '../../ink/points.ts'

export interface Hat {
  /** From the front and from three quarters. */
  readonly front: (drawing: Drawing) => void
  readonly profile: (drawing: Drawing) => void
  readonly back: (drawing: Drawing) => void
  /** What it adds to the outline of a head: from its left end over the top to its right end. */
  readonly outline: { readonly front: Points; readonly profile: Points }
  /** Half of the width that hair can have under it. */
  readonly room: number
}

/** y down to which hair is pressed. */
const rim = -50

/** All hair above the rim goes into the hat; what stands out below it is drawn in towards the rim. */
export function pressed(hat: Hat, view: View): Bend {
  const middle = view === 'profile' ? profileMiddle : 0
  return ([x, y]): Point => {
    const out = x - middle
    if (y > rim) return [middle + eased(out, hat.room, (y - rim) / loose), y]
    const rise = Math.min(0.97, ((rim - y) * pressure) / height)
    const reach = hat.room * Math.sqrt(1 - rise * rise)
    return [middle + clamp(out, -reach, reach), rim - rise * height]
  }
}

/** Hats sit further back on a head that is seen from the side. */
export const profileMiddle = -10

/** As a share of what hair is without a hat, and how high it may be. */
const pressure = 0.6
const height = 84

/** How far below the rim hair is as wide as it likes. */
const loose = 80

function eased(out: number, room: number, share: number): number {
  const more = Math.abs(out) - room
  return more <= 0 || share >= 1 ? out : Math.sign(out) * (room + more * share)
}

/** The outline of a head with a hat on it: clockwise, the hat first. */
export function hatted(hat: Hat, outline: Points, view: View): Points {
  const own = hat.outline[view === 'profile' ? 'profile' : 'front']
  return [...own, ...outline.map(pressed(hat, view)).filter(([, y]) => y > rim + 6)]
}
