/** Characters that no reader sees and that change what the others look like, or break the page. */
import type { Explanation } from './explanation.ts'

/** Controls but tab and line end, line separators, marks that turn the direction of writing, halves of characters. */
const odd =
  /(?<control>[^\P{Cc}\t\n])|(?<separator>[\u2028\u2029])|(?<direction>[\u202a-\u202e\u2066-\u2069])|(?<half>\p{Cs})/u

const kinds: Readonly<Record<string, string>> = {
  control: 'a control character',
  separator: 'a line separator',
  direction: 'a mark that turns the direction of writing',
  half: 'one half of a character',
}

export interface OddCharacter extends Explanation {
  /** Where it stands in the text. */
  readonly index: number
}

/** The first odd character; null where there is none. `what` continues a sentence that begins with a subject. */
export function oddCharacter(text: string): OddCharacter | null {
  const match = odd.exec(text)
  if (!match) return null
  const kind = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined)?.[0] ?? ''
  const number = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return {
    index: match.index,
    rule: 'odd-character',
    what: `has U+${number}, ${kinds[kind]}, which nobody sees.`,
    cure: 'Delete it, or type the words around it anew; it most often comes along when text is pasted.',
  }
}
