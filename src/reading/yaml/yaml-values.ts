/** Slips of the value on a line: quotes, brackets and signs that YAML reads otherwise than they were meant. */
import type { LineMessage, MeantLine } from '../../messages/en/faults/yaml.ts'
import { type Fault, fault } from '../../messages/fault.ts'
import { speakerMeant } from '../comic/line.ts'
import { type Markup, markupIn } from '../mdx/markup.ts'
import { partsOf, plainOrQuoted, quotedWhole } from './yaml-line.ts'
import { meant, type Slip } from './yaml-slip.ts'

interface ValueSlip {
  /** As it should be. */
  readonly value: string
  readonly tell: (line: MeantLine) => Fault
  /** Of the slip in the value; default 0. */
  readonly index?: number
}

/** In the order in which they are tried. */
const slips: readonly ((value: string, isSpoken: boolean) => ValueSlip | null)[] = [
  signFirst,
  badEscape,
  unclosedQuote,
  needsQuotes,
  unclosedBracket,
]

/** @param isSpoken true in a comic, where `*sigh*` is a sound */
export function valueSlipsOf(line: string, isSpoken: boolean): Slip[] {
  const parts = partsOf(line)
  return slips.flatMap((slipIn) => {
    const found = parts && slipIn(parts.value, isSpoken)
    if (!found) return []
    const text = `${parts.lead}${found.value}${parts.note}`
    return [{ text, index: parts.lead.length + (found.index ?? 0), fault: found.tell(meant(text)) }]
  })
}

const told =
  (message: LineMessage) =>
  (line: MeantLine): Fault =>
    fault(message, line)

/** `*mika: It is open!` has its sign on the wrong side of the name; null for what does not begin with somebody's name. */
export function signFirst(value: string) {
  const [, sign = '', name = '', words = ''] = /^([!~*])\s?([^\s:]+)\s*:\s*(.*)$/.exec(value) ?? []
  const speaker = speakerMeant(`${sign}${name}`)
  return speaker === null
    ? null
    : {
        value: `${speaker}: ${plainOrQuoted(words)}`,
        tell: () => fault('sign-before-speaker', { sign, speaker }),
      }
}

/** `"C:\path"`: after a backslash YAML expects a sign of its own. */
function badEscape(value: string): ValueSlip | null {
  const [, words = '', sign] = /^"((?:[^\\"]|\\[0abtnvfre "/\\N_LPxuU])*(\\?).*)"$/.exec(value) ?? []
  return sign === '\\'
    ? {
        value: `'${words.replaceAll("'", "''")}'`,
        index: value.indexOf('\\'),
        tell: told('yaml-escape/backslash'),
      }
    : null
}

/** A quotation mark that nothing closes. A word processor makes another sign of the second one. */
function unclosedQuote(value: string): ValueSlip | null {
  const mark = /^["']/.exec(value)?.[0]
  if (mark === undefined || value.split(mark).length !== 2) return null
  return { value: `${value.replace(/[”“’„＂」』]$/u, '')}${mark}`, tell: told('yaml-unclosed/quote') }
}

function unclosedBracket(value: string): ValueSlip | null {
  const close = { '[': ']', '{': ' }' }[value.charAt(0)]
  if (close === undefined || value.includes(close.trim())) return null
  return { value: `${value}${close}`, tell: told('yaml-unclosed/bracket') }
}

const curly = /^[“”„‟«»‘’‚＂＇]|[“”„‟«»‘’＂＇]$/gu

/** A value that YAML reads otherwise than it was meant, until it is in quotes. */
function needsQuotes(value: string, isSpoken: boolean): ValueSlip | null {
  if (/^[[{][^\]}]*[\]}]?,?$/.test(value)) return null
  const words = value.replace(curly, '')
  if (words !== value) return { value: quotedWhole(words), tell: told('curly-quotes') }
  const bare = unquoted(value)
  if (/^(["']).*\1/.test(value)) return { value: quotedWhole(bare), tell: told('yaml-quote/within') }
  if (/:\s|:$/.test(value)) return { value: quotedWhole(bare), tell: told('yaml-colon/value') }
  const sign = /^[-?,[\]{}&*!|>%@`]/.exec(value)?.[0]
  const markup = sign === undefined ? null : markupIn(bare, isSpoken)
  if (markup) return unmarked(markup)
  return sign === undefined
    ? null
    : { value: quotedWhole(bare), tell: (line) => fault('yaml-reserved/sign', { ...line, sign }) }
}

/** Marks that must go are reported as where YAML can read them: nobody should put them in quotes. */
const unmarked = (markup: Markup): ValueSlip => ({
  value: plainOrQuoted(markup.words),
  tell: () => fault('markup-in-words', { subject: 'value', ...markup }),
})

/** `'It's open'` and `"Open" she said` → the words that were meant. */
const unquoted = (value: string): string =>
  /^(["'])(.*)\1$/.exec(value)?.[2] ?? /^'(\w+'\w.*[^'])$/.exec(value)?.[1] ?? value
