/** Characters that no reader sees and that change what the others look like, or break the page. */
import type { Localized } from '../../i18n/locales.ts'
import type { Fault } from '../../problem.ts'

/** Controls but tab and line end, line separators, marks that turn the direction of writing, halves of characters. */
const odd =
  /(?<control>[^\P{Cc}\t\n])|(?<separator>[\u2028\u2029])|(?<direction>[\u202a-\u202e\u2066-\u2069])|(?<half>\p{Cs})/u

type Kind = 'control' | 'separator' | 'direction' | 'half'

const kinds: Readonly<Record<Kind, Localized>> = {
  control: { en: 'a control character', ja: '制御文字' },
  separator: { en: 'a line separator', ja: '行を区切る文字' },
  direction: { en: 'a mark that turns the direction of writing', ja: '文字の向きを変える記号' },
  half: { en: 'one half of a character', ja: '文字の片割れ' },
}

const kindNames = Object.keys(kinds) as Kind[]

export interface OddCharacter extends Fault {
  /** Where it stands in the text. */
  readonly index: number
}

/** The first odd character; null where there is none. `what` continues a sentence that begins with a subject. */
export function oddCharacter(text: string): OddCharacter | null {
  const match = odd.exec(text)
  if (!match) return null
  const kind = kinds[kindNames.find((name) => match.groups?.[name] !== undefined) ?? 'control']
  const number = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return {
    index: match.index,
    rule: 'odd-character',
    what: {
      en: `has U+${number}, ${kind.en}, which nobody sees.`,
      ja: `に、目に見えない文字U+${number}（${kind.ja}）が入っています。`,
    },
    cure: {
      en: 'Delete it, or type the words around it anew; it most often comes along when text is pasted.',
      ja: '消すか、前後の言葉を打ち直してください。多くは、貼り付けたときに紛れ込んだものです。',
    },
  }
}
