/** Kinds of characters that cannot be shown, and so are called by name. */

export type CharacterKind = keyof typeof codes | keyof typeof patterns | 'invisible'

/** Characters that editors meet, each with a name of its own. */
const codes = {
  null: 0,
  delete: 127,
  noBreakSpace: 160,
  softHyphen: 173,
  zeroWidthSpace: 8203,
  nonJoiner: 8204,
  joiner: 8205,
  lineSeparator: 8232,
  paragraphSeparator: 8233,
  wordJoiner: 8288,
  fullWidthSpace: 12288,
  hangulFiller: 12644,
  byteOrderMark: 65279,
  object: 65532,
  replacement: 65533,
} as const

const patterns = {
  control: /\p{Cc}/u,
  half: /\p{Cs}/u,
  privateUse: /\p{Co}/u,
  noncharacter: /\p{Noncharacter_Code_Point}/u,
  direction: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
  otherSpace: /\p{Zs}/u,
  selector: /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u,
} as const

const codeOf = (character: string): number => character.codePointAt(0) ?? 0

/** "U+200B". */
export const numberOf = (character: string): string =>
  `U+${codeOf(character).toString(16).toUpperCase().padStart(4, '0')}`

export function kindOfCharacter(character: string): CharacterKind {
  const named = Object.entries(codes).find(([, code]) => code === codeOf(character))
  const [kind] = named ?? Object.entries(patterns).find(([, pattern]) => pattern.test(character)) ?? []
  return (kind as CharacterKind | undefined) ?? 'invisible'
}
