/** What sound effects are in the way of, measured with the boxes around their letters. */
import type { Balloon } from '../balloons/balloon.ts'
import { contourOf } from '../balloons/contour.ts'
import type { Points } from '../ink/points.ts'
import { boundsOf, sharedArea } from './geometry.ts'
import { isCrowd } from './place-request.ts'
import { ellipseOutline, outlineOf, type PlacedSound, type SoundRequest } from './sounds.ts'

export interface SoundCollision {
  /** Which one, from 0. */
  readonly sound: number
  readonly kind: 'face' | 'balloon' | 'frame'
  /** Whose face, which balloon; `frame`. */
  readonly with: string | number
  /** Square px that both take up; px beyond the frame. */
  readonly amount: number
}

/** The cast may cover a sound that is behind it, but a balloon may not. Sounds may touch each other. */
export function soundCollisions(
  sounds: readonly PlacedSound[],
  { faces, balloons, width, height }: Pick<SoundRequest, 'faces' | 'balloons' | 'width' | 'height'>,
): readonly SoundCollision[] {
  return sounds.flatMap((placed, sound): readonly SoundCollision[] => {
    const outline = outlineOf(placed)
    const { left, top, right, bottom } = boundsOf(outline)
    const found: readonly Omit<SoundCollision, 'sound'>[] = [
      ...faces
        .filter((face) => !isCrowd(face) && !placed.isBehind)
        .map((face) => ({
          kind: 'face' as const,
          with: face.who,
          amount: sharedArea(outline, ellipseOutline(face.face)),
        })),
      ...balloons.map((balloon, index) => ({
        kind: 'balloon' as const,
        with: index,
        amount: withBalloon(outline, balloon),
      })),
      {
        kind: 'frame',
        with: 'frame',
        amount: Math.max(0, -left, -top, right - width, bottom - height) * tolerance,
      },
    ]
    return found.filter(({ amount }) => amount > tolerance).map((collision) => ({ sound, ...collision }))
  })
}

/** Square px: the corners of a box around letters are empty. */
const tolerance = 60

function withBalloon(outline: Points, balloon: Balloon): number {
  const { body, tails } = contourOf(balloon)
  return [body, ...tails].reduce((sum, part) => sum + sharedArea(outline, part), 0)
}
