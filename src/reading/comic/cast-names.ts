/** Names that are written for one of the cast: what to type instead of a wrong one. */
import type { Localized } from '../../languages/locales.ts'
import { castKeys } from '../../stories/cast.ts'
import { suggest } from '../text/did-you-mean.ts'
import { castMeant } from './line.ts'

/** @param name as written, with the mark of a line after it: `ミカ！` */
export function castCure(name: string): Localized {
  const meant = castMeant(name)
  if (meant === null) return suggest(name, castKeys)
  const mark = /[！～＊]$/.exec(name)?.[0].normalize('NFKC') ?? ''
  return {
    en: `Did you mean \`${meant}${mark}\`? Valid here: ${castKeys.join(', ')}.`,
    ja: `もしかして \`${meant}${mark}\` ですか。使えるのは ${castKeys.join('、')} です。`,
  }
}
