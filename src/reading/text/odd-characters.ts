/**
 * Characters that no reader sees and that break words, change what the others look like, or break the page. Those that
 * writing needs stay where it needs them: joiners in emoji and in scripts that join, selectors after a letter.
 */
import type { Localized } from '../../languages/locales.ts'
import type { Fault } from '../../problem.ts'

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

const names: Readonly<Record<number, Localized>> = {
  0: { en: 'null character', ja: 'ヌル文字' },
  127: { en: 'delete character', ja: '削除文字' },
  160: { en: 'no-break space', ja: '改行を禁じる空白' },
  12288: { en: 'full-width space', ja: '全角スペース' },
  173: { en: 'soft hyphen', ja: 'ソフトハイフン' },
  8203: { en: 'zero width space', ja: '幅のない空白' },
  8204: { en: 'zero width non-joiner', ja: 'ゼロ幅非接合子' },
  8205: { en: 'zero width joiner', ja: 'ゼロ幅接合子' },
  8232: { en: 'line separator', ja: '行区切り文字' },
  8233: { en: 'paragraph separator', ja: '段落区切り文字' },
  8288: { en: 'word joiner', ja: '単語結合子' },
  12644: { en: 'Hangul filler', ja: 'ハングルの埋め草' },
  65279: { en: 'byte order mark', ja: 'バイト順マーク' },
  65532: { en: 'place of an object', ja: 'オブジェクトの置き場所' },
  65533: { en: 'sign for a lost letter', ja: '失われた文字の印' },
}

const kinds: readonly (readonly [RegExp, Localized])[] = [
  [/\p{Cc}/u, { en: 'control character', ja: '制御文字' }],
  [/\p{Cs}/u, { en: 'one half of a character', ja: '文字の片割れ' }],
  [/\p{Co}/u, { en: 'private use character', ja: '外字' }],
  [/\p{Noncharacter_Code_Point}/u, { en: 'code that is no character', ja: '文字ではない符号' }],
  [
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    { en: 'mark that turns the direction of writing', ja: '文字の向きを変える記号' },
  ],
  [/\p{Zs}/u, { en: 'space of another width', ja: '幅の違う空白' }],
  [/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u, { en: 'variation selector', ja: '異体字セレクター' }],
]

const otherwise: Localized = { en: 'invisible character', ja: '見えない文字' }

/** `U+200B (zero width space)`, as a message names a character that cannot be shown. */
export function nameOfCharacter(character: string): Localized {
  const code = character.codePointAt(0) ?? 0
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const name = names[code] ?? kinds.find(([kind]) => kind.test(character))?.[1] ?? otherwise
  return { en: `${number} (${name.en})`, ja: `${number}（${name.ja}）` }
}

export interface OddCharacter extends Fault {
  /** Where it stands in the text. */
  readonly index: number
}

/** The first odd character; null where there is none. `what` continues a sentence that begins with a subject. */
export function oddCharacter(text: string): OddCharacter | null {
  const match = odd.exec(text)
  if (!match) return null
  const name = nameOfCharacter(match[0])
  const isSeen = /[\p{Co}\ufffc\ufffd]/u.test(match[0])
  return {
    index: match.index,
    rule: 'odd-character',
    what: isSeen
      ? {
          en: `has ${name.en}, which says nothing to readers.`,
          ja: `に、読者に伝わらない文字 ${name.ja}が入っています。`,
        }
      : {
          en: `has ${name.en}, which nobody sees.`,
          ja: `に、目に見えない文字 ${name.ja}が入っています。`,
        },
    cure: {
      en: 'Delete it, or type the words around it again; it most often comes along when text is pasted.',
      ja: '消すか、前後の言葉を打ち直してください。多くは、貼り付けたときに紛れ込んだものです。',
    },
  }
}

/**
 * Letters and their marks in one character (NFC), as readers type them: `が` of a file from macOS is `か` and a mark.
 * Single characters stay what they are, also the kanji of names that NFC would replace.
 */
export const composed = (text: string): string =>
  text.replace(/\P{sc=Han}\p{M}+|[\u1100-\u11ff]{2,}/gu, (letters) => letters.normalize('NFC'))
