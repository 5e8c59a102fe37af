/** Who may stand for a site: on icons, cards and avatars, and where nothing is found. */
import { type CastKey, castKeys } from '../stories/cast.ts'
import { isHouseCast } from '../stories/house-cast.ts'

/** A crowd has no face of its own. */
export type FaceKey = Exclude<CastKey, 'crowd'>

export const faceKeys = castKeys().filter((key): key is FaceKey => key !== 'crowd')

/** Who hears what the face of the site says on the site's card: one of its own, if the site has more than one. */
export function listenerTo(face: FaceKey): FaceKey {
  const own = faceKeys.filter((key) => !isHouseCast(key))
  const other = own.includes(face) ? own.find((key) => key !== face) : undefined
  return other ?? (face === 'mika' ? 'ren' : 'mika')
}
