/** Who may speak in a comic: the house cast, and the site's own. */
import { type Own, perOwn } from '../site/own.ts'
import { type HouseKey, houseCast, isHouseCast } from './house-cast.ts'

/** Somebody of `cast.yaml` who can be drawn. */
export type OwnKey = string & { readonly cast: 'own' }

/** Somebody of `cast.yaml` who has a name, and is never drawn. */
export type VoiceKey = string & { readonly cast: 'voice' }

export type CastKey = HouseKey | OwnKey

/** Whoever may stand before a line of dialogue. */
export type SpeakerKey = CastKey | VoiceKey

const namesIn = ({ cast }: Own, isDrawn: boolean): readonly string[] =>
  [...cast].flatMap(([name, { look }]) => (isHouseCast(name) || (look !== null) !== isDrawn ? [] : [name]))

/** Everybody who can be drawn. */
export const castKeys = perOwn((own): readonly CastKey[] => [
  ...houseCast,
  ...(namesIn(own, true) as readonly OwnKey[]),
])

export const voiceKeys = perOwn((own) => namesIn(own, false) as readonly VoiceKey[])

export const speakerKeys = perOwn((): readonly SpeakerKey[] => [...castKeys(), ...voiceKeys()])

const all = perOwn((): ReadonlySet<string> => new Set(castKeys()))
const voices = perOwn((): ReadonlySet<string> => new Set(voiceKeys()))

export const isCast = (name: string): name is CastKey => all().has(name)

export const isVoice = (name: string): name is VoiceKey => voices().has(name)

export const isSpeaker = (name: string): name is SpeakerKey => isCast(name) || isVoice(name)
