/** A line as it was typed → as it is lettered: in capitals with their accents, with guillemets and the spaces of French. */
import { inCapitals } from '../en/capitals.ts'
import { noBreak, unspaced, withSpace } from './spaces.ts'

export const typographic = (line: string): string =>
  noBreak(
    guillemets(line.replace(/\.{3}/g, '…'))
      .replace(/'/g, '’')
      .replace(/\s*--+(?!\p{L})\s*|(?<=\S)--+/gu, ' – ')
      .replace(unspaced, withSpace),
  )

export const capitals = (line: string): string => inCapitals(line, typographic)

/** Straight quotation marks, and those of English. */
const guillemets = (line: string): string =>
  line.replace(/(?<=^|[\s(’'])"(?=\S)/g, '« ').replace(/(?<=\S)"/g, ' »')
