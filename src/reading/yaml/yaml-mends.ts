/**
 * What an author may have meant by a line that YAML cannot read: the line as it should be, and the words that go with
 * it. Several are offered; the one after which YAML can read on is the right one.
 */
import { type Fault, fault } from '../../messages/fault.ts'
import { type Markup, markupIn } from '../mdx/markup.ts'
import { breaksOf } from './yaml-breaks.ts'
import { indentsOf } from './yaml-indents.ts'
import { type Line, lineAbove, lineAt, partsOf, plainOrQuoted, quotedWhole } from './yaml-line.ts'
import { noDash, type Slip, write } from './yaml-slip.ts'

export interface Mend {
  readonly line: Line
  /** The same line as it should be. */
  readonly text: string
  /** Offset of the slip in the YAML. */
  readonly offset: number
  readonly fault: Fault
}

/** For the line where YAML stopped, then the one above and the one below: YAML often notices too late. */
export function mendsNear(yaml: string, offset: number): Mend[] {
  const line = lineAt(yaml, offset)
  const above = lineAbove(yaml, line)
  const below = line.end < yaml.length ? lineAt(yaml, line.end + 1) : null
  const lines = [line, ...(above ? [above] : []), ...(below ? [below] : [])].filter(
    ({ text }) => text.length <= longest,
  )
  const ofSigns = lines.flatMap((one) =>
    [...slipsOf(one.text), ...needsDash(yaml, one)].map((slip) => mend(one, slip)),
  )
  return [
    ...ofSigns,
    ...firstEntry(yaml, line),
    ...lines.flatMap((one) => indentsOf(yaml, one).map((slip) => mend(one, slip))),
  ]
}

const mend = (line: Line, { text, index, ...fault }: Slip): Mend => ({
  line,
  text,
  offset: line.start + index,
  fault,
})

/** Nobody finds a slip in a longer line by looking at it, in letters. */
const longest = 1000

/** What can be seen on the line alone. */
export const slipsOf = (line: string): Slip[] =>
  [
    ...breaksOf(line),
    needsSpace(line),
    needsColon(line),
    badEscape(line),
    unclosed(line),
    ...needsQuotes(line),
    bracket(line),
  ].filter((slip) => slip !== null && slip.text !== line) as Slip[]

/** `mika: It will not open!` above `- pico: It is jammed!`, and `title: A note` above `  url: …`. */
function needsDash(yaml: string, { text, end }: Line): Slip[] {
  const [, indent = '', words] = /^(\s*)([a-z][\w-]*[!~*]?:\s+\S.*)$/.exec(text) ?? []
  const isAboveEntries = ['- ', '  '].some((begin) => yaml.startsWith(`\n${indent}${begin}`, end))
  return words !== undefined && isAboveEntries ? [noDash(text)] : []
}

/** `- scene: street` below a first panel whose lines begin where they would after a dash. */
function firstEntry(yaml: string, line: Line): Mend[] {
  const column = line.text.search(/- [a-z][\w-]*[!~*]?:/)
  if (column < 0) return []
  let first = line
  let above = lineAbove(yaml, line)
  for (; above !== null && above.text.search(/\S/) > column; above = lineAbove(yaml, above)) first = above
  const isFirst = above?.text.trimEnd().endsWith(':') && /^\s*[a-z]/.test(first.text)
  return isFirst && first.text.search(/\S/) === column + 2 ? [mend(first, noDash(first.text, column))] : []
}

/** `title:The door`, `url:https://…`. */
function needsSpace(line: string): Slip | null {
  const [, lead, key, value] = /^(\s*(?:- +)*)([a-z][\w-]*[!~*]?):(?=[^\s:])(.*)$/.exec(line) ?? []
  if (lead === undefined || key === undefined || value === undefined) return null
  const text = `${lead}${key}: ${plainOrQuoted(value)}`
  return {
    text,
    index: lead.length,
    rule: 'yaml-key',
    what: {
      en: `There is no space after \`${key}:\`.`,
      ja: `\`${key}:\` の後ろに半角スペースがありません。`,
    },
    cure: write(text),
  }
}

/** `title = The door`. */
function needsColon(line: string): Slip | null {
  const [, lead, key, value] = /^(\s*(?:- +)*)([a-z][\w-]*) ?[=＝] ?(.*)$/.exec(line) ?? []
  if (lead === undefined || key === undefined || value === undefined) return null
  const text = `${lead}${key}: ${plainOrQuoted(value)}`
  return {
    text,
    index: lead.length,
    rule: 'yaml-key',
    what: {
      en: `\`${key}\` has an equals sign where a colon belongs.`,
      ja: `\`${key}\` の後ろが、コロンではなく等号になっています。`,
    },
    cure: write(text),
  }
}

/** A quotation mark that nothing closes. */
function unclosed(line: string): Slip | null {
  const parts = partsOf(line)
  const mark = parts && /^["']/.exec(parts.value)?.[0]
  if (!parts || !mark || parts.value.split(mark).length !== 2) return null
  // A word processor makes another sign of the second one.
  const words = parts.value.replace(/[”“’„＂」』]$/u, '')
  const text = `${parts.lead}${words}${mark}${parts.note}`
  return {
    text,
    index: parts.lead.length,
    rule: 'yaml-unclosed',
    what: {
      en: `A quotation mark is opened here and never closed.`,
      ja: 'ここで始まる引用符が閉じられていません。',
    },
    cure: write(text),
  }
}

/** `"C:\path"`: after a backslash YAML expects a sign of its own. */
function badEscape(line: string): Slip | null {
  const parts = partsOf(line)
  const [, words = '', sign] =
    /^"((?:[^\\"]|\\[0abtnvfre "/\\N_LPxuU])*(\\?).*)"$/.exec(parts?.value ?? '') ?? []
  if (!parts || sign !== '\\') return null
  const text = `${parts.lead}'${words.replaceAll("'", "''")}'${parts.note}`
  return {
    text,
    index: line.indexOf('\\', parts.lead.length),
    rule: 'yaml-escape',
    what: {
      en: 'Between double quotes a backslash changes the letter after it.',
      ja: '二重引用符の中の `\\` は、後ろの文字の意味を変えます。',
    },
    cure: write(text),
  }
}

function bracket(line: string): Slip | null {
  const parts = partsOf(line)
  const open = parts && /^[[{]/.exec(parts.value)?.[0]
  if (!parts || !open) return null
  const close = open === '[' ? ']' : '}'
  if (parts.value.includes(close)) return null
  const text = `${parts.lead}${parts.value}${open === '[' ? '' : ' '}${close}${parts.note}`
  return {
    text,
    index: parts.lead.length,
    rule: 'yaml-unclosed',
    what: {
      en: `The bracket \`${open}\` is opened here and never closed.`,
      ja: `ここで始まるかっこ \`${open}\` が閉じられていません。`,
    },
    cure: write(text),
  }
}

const curly = /^[“”„‟«»‘’‚＂＇]|[“”„‟«»‘’＂＇]$/u

/** A value that YAML reads otherwise than it was meant, until it is in quotes. */
function needsQuotes(line: string): Slip[] {
  const parts = partsOf(line)
  if (!parts) return []
  const { lead, value, note } = parts
  const isGroup = /^[[{][^\]}]*[\]}]?,?$/.test(value)
  const why = isGroup ? null : reasonForQuotes(value)
  if (why === null) return []
  const words = curly.test(value) ? value.replace(/^[“”„‟«»‘’‚＂＇]|[“”„‟«»‘’＂＇]$/gu, '') : unquoted(value)
  const markup = why.rule === 'yaml-reserved' ? markupIn(words, true) : null
  const text = `${lead}${markup ? plainOrQuoted(markup.words) : quotedWhole(words)}${note}`
  return [{ text, index: lead.length, ...(markup ? markupOfValue(markup) : why), cure: write(text) }]
}

/** `'It's open'` and `"Open" she said` → the words that were meant. */
const unquoted = (value: string): string =>
  /^(["'])(.*)\1$/.exec(value)?.[2] ?? /^'(\w+'\w.*[^'])$/.exec(value)?.[1] ?? value

function reasonForQuotes(value: string): Omit<Fault, 'cure'> | null {
  if (curly.test(value)) return quotesAround(value)
  if (/^(["']).*\1./.test(value) || /^(["']).*\1$/.test(value)) return quotesWithin
  if (/[:]\s|:$/.test(value)) return colonWithin
  const [sign] = /^[-?,[\]{}&*!|>%@`]/.exec(value) ?? []
  return sign === undefined ? null : reservedSign(sign)
}

/** The same as where YAML can read it: nobody is sent to put marks in quotes that must go. */
export const markupOfValue = ({ sign, words }: Markup): Fault =>
  fault('markup-in-words', { subject: 'value', sign, words })

export const quotesAround = (value: string): Omit<Fault, 'cure'> => ({
  rule: 'curly-quotes',
  what: {
    en: `The quotes around the value are ${/^[「『]/.test(value) ? `\`${value.charAt(0)}\`` : 'curly'}, so YAML reads them as words.`,
    ja: '値を囲む引用符が半角の `"` ではないため、YAMLは引用符とみなしません。',
  },
})

const colonWithin: Omit<Fault, 'cure'> = {
  rule: 'yaml-colon',
  what: {
    en: 'The value has a colon and a space in it, so it needs quotes.',
    ja: '値の中にコロンと半角スペースがあるため、引用符が必要です。',
  },
}

const quotesWithin: Omit<Fault, 'cure'> = {
  rule: 'yaml-quote',
  what: {
    en: 'The value goes on after a closing quotation mark.',
    ja: '閉じる引用符の後ろに、まだ言葉があります。',
  },
}

function reservedSign(sign: string): Omit<Fault, 'cure'> {
  const [en, ja] = sign === '`' ? ['a backtick', 'バッククォート'] : [`\`${sign}\``, `\`${sign}\` `]
  return {
    rule: 'yaml-reserved',
    what: {
      en: `The value begins with ${en}, which YAML keeps for itself.`,
      ja: `値の先頭の${ja.startsWith('`') ? ` ${ja}` : ja}は、YAMLが記号として使うものです。`,
    },
  }
}
