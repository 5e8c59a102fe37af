/** Who may stand for a site: on icons, cards and avatars, and where nothing is found. */
import { type CastKey, castKeys, type HouseKey } from '../stories/cast.ts'

/** A crowd has no face of its own. */
export type FaceKey = Exclude<CastKey, 'crowd'>
export type HouseFace = Exclude<HouseKey, 'crowd'>

export const faceKeys = castKeys.filter((key): key is FaceKey => key !== 'crowd')

/** Who hears what the face of the site says on the site's card. */
export const listenerTo = (face: FaceKey): FaceKey => (face === 'mika' ? 'ren' : 'mika')
