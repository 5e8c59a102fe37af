/** Who may speak in a comic: the house cast, and the site's own. */
import { ownCast } from '../site/own-cast.ts'
import { type HouseKey, houseCast, isHouseCast } from './house-cast.ts'

/** Somebody of `cast.yaml`. */
export type OwnKey = string & { readonly cast: 'own' }

export type CastKey = HouseKey | OwnKey

const own = [...ownCast.keys()].filter((name) => !isHouseCast(name)) as OwnKey[]

export const castKeys: readonly CastKey[] = [...houseCast, ...own]

const all: ReadonlySet<string> = new Set(castKeys)

export const isCast = (name: string): name is CastKey => all.has(name)
