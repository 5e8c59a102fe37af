/** Who may speak in a comic: the house cast, and the site's own. */
import { ownCast } from '../site/own-cast.ts'
import { type HouseKey, houseCast, isHouseCast } from './house-cast.ts'

/** Somebody of `cast.yaml` who can be drawn. */
export type OwnKey = string & { readonly cast: 'own' }

/** Somebody of `cast.yaml` who has a name, and is never drawn. */
export type VoiceKey = string & { readonly cast: 'voice' }

export type CastKey = HouseKey | OwnKey

/** Whoever may stand before a line of dialogue. */
export type SpeakerKey = CastKey | VoiceKey

const own = [...ownCast.keys()].filter((name) => !isHouseCast(name))
const isDrawn = (name: string): boolean => ownCast.get(name)?.look !== null

/** Everybody who can be drawn. */
export const castKeys: readonly CastKey[] = [...houseCast, ...(own.filter(isDrawn) as OwnKey[])]

export const voiceKeys = own.filter((name) => !isDrawn(name)) as VoiceKey[]

export const speakerKeys: readonly SpeakerKey[] = [...castKeys, ...voiceKeys]

const all: ReadonlySet<string> = new Set(castKeys)
const voices: ReadonlySet<string> = new Set(voiceKeys)

export const isCast = (name: string): name is CastKey => all.has(name)

export const isVoice = (name: string): name is VoiceKey => voices.has(name)

export const isSpeaker = (name: string): name is SpeakerKey => isCast(name) || isVoice(name)
