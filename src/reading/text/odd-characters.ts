/**
 * Characters that no reader sees and that break words, change what the others look like, or break the page. Those that
 * writing needs stay where it needs them: joiners in emoji and in scripts that join, selectors after a letter.
 */
/** A joiner that joins nothing: its neighbours are letters of scripts that do not join, signs or spaces. */
const alone = String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Taml}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Mong}\p{M}])`

const odd = new RegExp(
  [
    String.raw`[^\P{Cc}\t\n]`,
    String.raw`[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164]`,
    String.raw`[\ufeff\uffa0\ufff0-\ufffd\u{e0000}\u{e0001}]|\p{Cs}|\p{Co}|\p{Noncharacter_Code_Point}`,
    `${alone}[\\u200c\\u200d]`,
    // A selector chooses the look of the character before it.
    String.raw`(?<!\p{sc=Han})[\u{e0100}-\u{e01ef}]|(?<![\p{L}\p{M}\p{N}\p{S}\p{P}])[\ufe00-\ufe0f]`,
    // Letters of flags, after the black flag.
    String.raw`(?<![\u{1f3f4}\u{e0020}-\u{e007e}])[\u{e0020}-\u{e007f}]`,
  ].join('|'),
  'u',
)

export interface OddCharacter {
  readonly character: string
  /** True for what shows as a box or a question mark. */
  readonly isSeen: boolean
  /** Where it is in the text. */
  readonly index: number
}

/** The first odd character; null where there is none. */
export function oddCharacter(text: string): OddCharacter | null {
  const match = odd.exec(text)
  if (!match) return null
  const [character] = match
  return { character, index: match.index, isSeen: /[\p{Co}\ufffc\ufffd]/u.test(character) }
}

/**
 * Letters and their marks in one character (NFC), as readers type them: `が` of a file from macOS is `か` and a mark.
 * Single characters stay what they are, also the kanji of names that NFC would replace.
 */
export const composed = (text: string): string =>
  text.replace(/\P{sc=Han}\p{M}+|[\u1100-\u11ff]{2,}/gu, (letters) => letters.normalize('NFC'))
