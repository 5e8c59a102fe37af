/** Names that are written for one of the cast: what to type instead of a wrong one. */
import { castKeys } from './cast.ts'
import { castMeant } from './line.ts'
import { suggest } from './read/did-you-mean.ts'

/** @param name as written, with the mark of a line behind it: `ミカ！` */
export function castCure(name: string): string {
  const meant = castMeant(name)
  if (meant === null) return suggest(name, castKeys)
  const mark = /[！～＊]$/.exec(name)?.[0].normalize('NFKC') ?? ''
  return `Did you mean \`${meant}${mark}\`? Valid here: ${castKeys.join(', ')}.`
}
