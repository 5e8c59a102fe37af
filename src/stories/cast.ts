/** Who may speak in a comic: the house cast, and the site's own. What the house cast is called is in the languages. */
import { ownCast } from '../site/own-cast.ts'

export const houseCast = [
  /** The robot mascot. */
  'pico',
  /** The curious newcomer with a headset. */
  'mika',
  /** The patient engineer with glasses. */
  'ren',
  'boss',
  /** The scholar who has seen it all before. */
  'ume',
  /** The walking desk telephone. */
  'v0',
  'crowd',
] as const

export type HouseKey = (typeof houseCast)[number]

/** Somebody of `cast.yaml`. */
export type OwnKey = string & { readonly cast: 'own' }

export type CastKey = HouseKey | OwnKey

export const isHouseCast = (name: string): name is HouseKey => houseCast.some((key) => key === name)

const own = [...ownCast.keys()].filter((name) => !isHouseCast(name)) as OwnKey[]

export const castKeys: readonly CastKey[] = [...houseCast, ...own]

const all: ReadonlySet<string> = new Set(castKeys)

export const isCast = (name: string): name is CastKey => all.has(name)
