/** What robots and animals of a site's own do: as Pico does, with feet that are flat on the floor. */
import type { Spot } from '../../ink/frame.ts'
import { hanging, picoPoses } from './pico-poses.ts'
import { hidden, picoProfilePoses } from './pico-poses-profile.ts'

export const ownPoses = {
  front: { poses: picoPoses, resting: hanging },
  profile: {
    poses: {
      ...picoProfilePoses,
      kneel: { ...picoProfilePoses.kneel, feet: [{ x: -48, y: 230, turn: 14 }], ground: 246 },
    },
    resting: hidden,
  },
} as const

/** Feet of one who leans by so many degrees, around the place between them. */
export function flatFeet(feet: readonly Spot[], lean = 0): readonly Spot[] {
  const angle = (-lean * Math.PI) / 180
  return feet.map(({ x, y }) => {
    const [dx, dy] = [x, y - heel]
    return {
      x: dx * Math.cos(angle) - dy * Math.sin(angle),
      y: heel + dx * Math.sin(angle) + dy * Math.cos(angle),
      turn: -lean,
    }
  })
}

/** y around which puppets lean. */
const heel = 240
