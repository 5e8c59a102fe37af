import { fault } from '../../messages/fault.ts'
import type { Slip } from '../house-style.ts'
import { unspaced, withSpace } from './spaces.ts'

/** With the word beside the sign, so that an editor sees where. */
export function missingSpaces(text: string): Slip[] {
  return [...text.matchAll(unspaced)].map(({ 0: sign, index }) => {
    const isOpening = sign === '«'
    const beside = isOpening
      ? (/^[^\s«»]*/.exec(text.slice(index + 1))?.[0] ?? '')
      : (/[^\s«»]*$/.exec(text.slice(0, index))?.[0] ?? '')
    const [written, right] = isOpening
      ? [sign + beside, withSpace(sign) + beside]
      : [beside + sign, beside + withSpace(sign)]
    return { index, ...fault('missing-space', { written, right: right.replace(/[\u00a0\u202f]/g, ' ') }) }
  })
}

/** Within guillemets, French quotes with “ ” as well. */
const quoted = /"[^"\n]+"|“[^”\n]*”/g

export function otherQuotes(text: string): Slip[] {
  return [...text.matchAll(quoted)]
    .filter(({ index }) => !isInGuillemets(text.slice(0, index)))
    .map(({ 0: written, index }) => ({
      index,
      ...fault('foreign-quotes', { written, right: `« ${written.slice(1, -1).trim()} »`, locale: 'fr' }),
    }))
}

const isInGuillemets = (before: string): boolean => before.lastIndexOf('«') > before.lastIndexOf('»')
