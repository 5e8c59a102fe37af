/** What YAML's errors mean to somebody who does not know YAML. */
import { type Explanation, inQuotes, restOfLine } from './explanation.ts'

const explanations: Readonly<Record<string, Explanation>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    rule: 'yaml-colon',
    what: 'A value has a colon followed by a space, which YAML reads as a new key.',
    cure: 'Put the whole value in quotes: title: "Claude: the front door".',
  },
  MULTILINE_IMPLICIT_KEY: {
    rule: 'yaml-key',
    what: 'A line is neither `key: value` nor the continuation of the value above.',
    cure: 'Write `key: value`, or indent the line under the key that it belongs to.',
  },
  BAD_INDENT: {
    rule: 'yaml-indent',
    what: 'The indentation does not fit the lines around it, or a bracket is not closed.',
    cure: 'Start keys of one list in the same column, and close every `[` with `]` and `{` with `}`.',
  },
  TAB_AS_INDENT: {
    rule: 'yaml-tab',
    what: 'The line is indented with a tab.',
    cure: 'Indent with spaces; YAML does not allow tabs there.',
  },
  DUPLICATE_KEY: {
    rule: 'duplicate-key',
    what: 'The same key stands twice in one place.',
    cure: 'Keep one of the two.',
  },
  MISSING_CHAR: {
    rule: 'yaml-unclosed',
    what: 'A quotation mark, bracket or space is missing.',
    cure: 'Close the quotation mark or bracket; after `key:` and `-` comes a space.',
  },
  BAD_SCALAR_START: {
    rule: 'yaml-reserved',
    what: 'A value begins with a character that YAML keeps for itself (@ or `).',
    cure: 'Put the whole value in quotes: "@4koma_ai_news".',
  },
  MULTIPLE_DOCS: {
    rule: 'yaml-documents',
    what: 'A line of `---` or `...` begins a second document, which nobody would read.',
    cure: 'Delete the line, so that the file is one.',
  },
  BAD_DQ_ESCAPE: {
    rule: 'yaml-escape',
    what: 'A backslash stands between double quotes, where YAML expects one of its own signs behind it.',
    cure: 'Write two backslashes, or put the value in single quotes.',
  },
}

/** Where no better words are known. */
const unknown: Explanation = {
  rule: 'yaml',
  what: 'YAML cannot read the line from here on.',
  cure: 'Put the value in quotes, or compare the line with a story that works.',
}

/** Where YAML stopped. */
export interface Stop {
  readonly code: string
  /** YAML's own words, which tell cases of one code apart. */
  readonly message: string
  readonly yaml: string
  readonly offset: number
}

export function explainYaml(stop: Stop): Explanation {
  const { code, message, yaml, offset } = stop
  if (code === 'UNEXPECTED_TOKEN') return unexpected(stop)
  if (message.includes('block sequence may not be used as an implicit map key')) return strayDash
  if (code === 'MISSING_CHAR' && message.includes('without -')) return explanations['BAD_INDENT'] ?? unknown
  const sign = yaml[offset] ?? ''
  if (code === 'BAD_SCALAR_START' && !'@`'.includes(sign)) return reserved(sign, stop)
  return explanations[code] ?? unknown
}

const strayDash: Explanation = {
  rule: 'yaml-dash',
  what: 'A line that begins with `- ` stands where only keys belong.',
  cure: 'Indent it under the key whose list it belongs to, or delete the dash.',
}

/** Something stands where nothing may follow. */
function unexpected(stop: Stop): Explanation {
  const { message, yaml, offset } = stop
  const line = yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1, offset)
  if (message.startsWith('Not a YAML token')) return reserved(/[>|]/.exec(line)?.[0] ?? '>', stop)
  if (message.includes('block-seq-ind on same line')) return dashBehindKey
  const before = line.trimEnd().at(-1) ?? ''
  if (message.includes('at node end')) return /["']/.test(before) ? afterQuote(line, stop) : afterBracket
  return ']},'.includes(yaml[offset] ?? ' ') ? reserved(yaml[offset] ?? '', stop) : unknown
}

const dashBehindKey: Explanation = {
  rule: 'yaml-dash',
  what: 'A list begins on the line of its key.',
  cure: 'Put every `- ` on a line of its own below the key; a value that begins with a dash goes in quotes.',
}

const afterBracket: Explanation = {
  rule: 'yaml-indent',
  what: 'Words stand behind a value that has ended.',
  cure: 'Put the whole value in quotes, or start the line in the column of the keys around it.',
}

/** @param line what stands before the words that follow the quotation mark */
function afterQuote(line: string, { yaml, offset }: Stop): Explanation {
  const start = line.search(/["']/)
  const written = `${line.slice(Math.max(start, 0))}${restOfLine(yaml, offset, false)}`
  const whole = /^(["'])(.*)\1$/.exec(written)?.[2] ?? written
  return {
    rule: 'yaml-quote',
    what: 'Words stand behind the closing quotation mark.',
    cure: `Put the whole value in quotes of the other kind: ${inQuotes(whole)}.`,
  }
}

/** A sign that begins a value and means something to YAML there. */
function reserved(sign: string, { yaml, offset }: Stop): Explanation {
  const from = yaml.lastIndexOf(sign, offset)
  return {
    rule: 'yaml-reserved',
    what: `A value begins with \`${sign}\`, which YAML keeps for itself.`,
    cure: `Put the whole value in quotes: ${inQuotes(restOfLine(yaml, Math.max(from, 0), false))}.`,
  }
}
