/**
 * Bare addresses in running text. GFM ends one at the next space, which Japanese does not write. Here:
 *
 * - letters of scripts that have spaces belong to an address wherever they are: `/café`;
 * - kanji and katakana belong to it where a part of it begins with them, as in `/wiki/人工知能`; elsewhere they end it;
 * - hiragana never belongs to it: that is how a sentence goes on.
 *
 * An e-mail address is what GFM says it is, with the beginning and the end that one has: `astro@5.2.1` is a version,
 * `@hana@social.example` a name, `icon@2x.png` a file, `git@host.example:repository` a place for programs.
 */
import topLevels from 'tlds' with { type: 'json' }

export interface Address {
  readonly index: number
  readonly words: string
  readonly url: string
  /** False where kana or kanji follow that could as well belong to it. */
  readonly isClear: boolean
}

const beginning =
  /(?<![a-z])https?:\/\/(?=[\p{L}\p{N}])|(?<![\w./@-])www\.(?=[a-z0-9-]+\.)|(?<![\w.+\-@/])[a-z0-9][\w.+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu

/** In the order in which they are written. */
export function addressesIn(text: string): readonly Address[] {
  const found: Address[] = []
  beginning.lastIndex = 0
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const { 0: words, index } = match
    const address = words.includes('@') ? mailAt(text, index, words) : webAt(text, index, words)
    if (!address) continue
    found.push(address)
    beginning.lastIndex = index + address.words.length
  }
  return found
}

/** Those that exist, and those that are kept for examples (RFC 2606). */
const mailEndings = new Set([...topLevels, 'example', 'test', 'invalid'])

const notMail = /\.@|\.\.|@-|-\.|\.-|@v?\d+\.\d|@v\d+\.|@\d+x\./i

function mailAt(text: string, index: number, words: string): Address | null {
  const next = text.slice(index + words.length, index + words.length + 2)
  const ending = words.slice(words.lastIndexOf('.') + 1).toLowerCase()
  if (!mailEndings.has(ending) || notMail.test(words) || /^(?:[\w@/-]|:\S)/.test(next)) return null
  return { index, words, url: `mailto:${words}`, isClear: true }
}

function webAt(text: string, index: number, opening: string): Address | null {
  const { end, isClear } = endOf(text, index + opening.length)
  const words = trimmed(text.slice(index, end))
  const url = /^www\./i.test(words) ? `https://${words}` : words
  if (!URL.canParse(url)) return null
  return { index, words, url, isClear: isClear || words.length < end - index }
}

/** What the part of an address between two signs began with. */
type Part = 'nothing' | 'latin' | 'dense'

function endOf(text: string, start: number): Pick<Address, 'isClear'> & { readonly end: number } {
  let part: Part = 'latin'
  let end = start
  for (const letter of text.slice(start)) {
    const isDense = /[\p{sc=Han}\p{sc=Kana}ー・]/u.test(letter)
    const isKana = /\p{sc=Hira}/u.test(letter)
    if (isKana) return { end, isClear: part === 'latin' || letter === 'を' }
    if (isDense && part === 'latin' && end > start) return { end, isClear: false }
    if (!isDense && !/[!-;=?-~\p{L}\p{M}]/u.test(letter)) break
    if (/[/?#=&]/.test(letter)) part = 'nothing'
    else if (isDense) part = 'dense'
    else if (part === 'nothing' && /[\p{L}\p{N}]/u.test(letter)) part = 'latin'
    end += letter.length
  }
  return { end, isClear: true }
}

/** Signs that end a sentence rather than an address. */
const trail = /(?:[?!.,:;'"*_~\]}|・]|&[a-z]+;)+$/i

/** `https://a.b/c).` → `https://a.b/c`, unless the bracket was opened in the address. */
function trimmed(found: string): string {
  let words = found.replace(trail, '')
  let open = words.split('(').length - words.split(')').length
  for (; open < 0 && words.endsWith(')'); open++) words = words.slice(0, -1).replace(trail, '')
  return words
}
