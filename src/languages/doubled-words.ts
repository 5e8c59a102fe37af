import { fault } from '../messages/fault.ts'
import type { Slip } from './house-style.ts'

const doubled = /(?<![\p{L}\p{N}’'-])(\p{L}+)\s+\1(?![\p{L}\p{N}’'-])/giu

/** @param rightTwice words in small letters that are said twice on purpose, or by grammar */
export const doubledWords =
  (rightTwice: ReadonlySet<string>) =>
  (text: string): Slip[] =>
    [...text.matchAll(doubled)].flatMap(({ 0: written, 1: word = '', index }): Slip[] => {
      // Names are said twice: Duran Duran.
      const isName = /^\p{Lu}\S*\s+\p{Lu}/u.test(written)
      if (isName || rightTwice.has(word.toLowerCase())) return []
      return [{ index, ...fault('repeated-word', { written }) }]
    })
