/** What YAML's errors mean to somebody who does not know YAML. */
import { type Fault, fault } from '../../messages/fault.ts'
import { restOfLine } from './yaml-line.ts'

/** By the library's name of the error. */
const messages = {
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-key',
  BAD_INDENT: 'yaml-indent',
  TAB_AS_INDENT: 'yaml-tab/alone',
  MISSING_CHAR: 'yaml-unclosed',
  MULTIPLE_DOCS: 'yaml-documents',
  BAD_DQ_ESCAPE: 'yaml-escape',
} as const

const isKnown = (code: string): code is keyof typeof messages => Object.hasOwn(messages, code)

/** Where YAML stopped. */
export interface Stop {
  readonly code: string
  /** YAML's own words, which tell cases of one code apart. */
  readonly message: string
  readonly yaml: string
  readonly offset: number
}

export function explainYaml(stop: Stop): Fault {
  const { code, message, yaml, offset } = stop
  if (code === 'UNEXPECTED_TOKEN') return unexpected(stop)
  if (message.includes('block sequence may not be used as an implicit map key'))
    return fault('yaml-dash/among-keys')
  if (code === 'MISSING_CHAR' && message.includes('without -')) return fault('yaml-indent')
  if (code === 'BAD_SCALAR_START') return reserved(yaml[offset] ?? '', stop)
  return fault(isKnown(code) ? messages[code] : 'yaml')
}

/** Something is where nothing may follow. */
function unexpected(stop: Stop): Fault {
  const { message, yaml, offset } = stop
  const line = before(yaml, offset)
  if (message.startsWith('Not a YAML token')) return reserved(/[>|]/.exec(line)?.[0] ?? '>', stop)
  if (message.includes('block-seq-ind on same line')) return fault('yaml-dash/after-key')
  if (message.includes('at node end'))
    return /["']\s*$/.test(line) ? afterQuote(line, stop) : fault('yaml-indent/after')
  return ']},'.includes(yaml[offset] ?? ' ') ? reserved(yaml[offset] ?? '', stop) : fault('yaml')
}

/** @param line what is before the words that follow the quotation mark */
function afterQuote(line: string, { yaml, offset }: Stop): Fault {
  const [quoted = ''] = /(["'])(?:(?!\1).)*\1\s*$/.exec(line) ?? []
  const written = `${quoted}${restOfLine(yaml, offset, isInFlow(line))}`
  return fault('yaml-quote/after', { text: /^(["'])(.*)\1$/.exec(written)?.[2] ?? written })
}

/** A sign that begins a value and means something to YAML there. */
function reserved(sign: string, { yaml, offset }: Stop): Fault {
  const from = Math.max(yaml.lastIndexOf(sign, offset), 0)
  return fault('yaml-reserved', { sign, text: restOfLine(yaml, from, isInFlow(before(yaml, from))) })
}

/** What is before it on its line. */
const before = (yaml: string, offset: number): string =>
  yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1, offset)

/** @param line what is before a value: whether a bracket is open there, so that a comma ends the value */
const isInFlow = (line: string): boolean =>
  line.lastIndexOf('{') > line.lastIndexOf('}') || line.lastIndexOf('[') > line.lastIndexOf(']')
