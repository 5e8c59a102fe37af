/** What characters that cannot be shown are called in English. */
import { type CharacterKind, kindOfCharacter, numberOf } from '../characters.ts'

const names: Readonly<Record<CharacterKind, string>> = {
  null: 'null character',
  delete: 'delete character',
  noBreakSpace: 'no-break space',
  fullWidthSpace: 'full-width space',
  softHyphen: 'soft hyphen',
  zeroWidthSpace: 'zero width space',
  nonJoiner: 'zero width non-joiner',
  joiner: 'zero width joiner',
  lineSeparator: 'line separator',
  paragraphSeparator: 'paragraph separator',
  wordJoiner: 'word joiner',
  hangulFiller: 'Hangul filler',
  byteOrderMark: 'byte order mark',
  object: 'object placeholder',
  replacement: 'replacement character',
  control: 'control character',
  half: 'half of a character',
  privateUse: 'private use character',
  noncharacter: 'not a character',
  direction: 'text direction mark',
  otherSpace: 'space of unusual width',
  selector: 'variation selector',
  invisible: 'invisible character',
}

/** `U+200B (zero width space)`. */
export const characterName = (character: string): string =>
  `${numberOf(character)} (${names[kindOfCharacter(character)]})`
