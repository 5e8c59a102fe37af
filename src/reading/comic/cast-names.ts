/** Names that are written for one of the cast. */
import type { Choice } from '../../messages/en/names.ts'
import { castKeys, type SpeakerKey } from '../../stories/cast.ts'
import { choice } from '../text/did-you-mean.ts'
import { speakerMeant, speakerOf } from './line.ts'

/**
 * @param name as written, with the sign of a manner or without: `ミカ！`
 * @param valid who may be named there
 */
export function castChoice(name: string, valid: readonly SpeakerKey[] = castKeys()): Choice {
  const near = speakerMeant(name)
  return near === null ? choice(speakerOf(name), valid) : { near, valid: [] }
}
