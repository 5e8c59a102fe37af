/** Names that are written for one of the cast. */
import type { Choice } from '../../messages/en/names.ts'
import { castKeys } from '../../stories/cast.ts'
import { choice } from '../text/did-you-mean.ts'
import { castMeant } from './line.ts'

/** @param name as written, with the mark of a line after it: `ミカ！` */
export function castChoice(name: string): Choice {
  const meant = castMeant(name)
  const mark = /[！～＊]$/.exec(name)?.[0].normalize('NFKC') ?? ''
  return meant === null ? choice(name, castKeys) : { near: `${meant}${mark}`, valid: [] }
}
