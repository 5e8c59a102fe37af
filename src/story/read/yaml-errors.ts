/** What YAML's errors mean to somebody who does not know YAML. */

interface Explanation {
  readonly rule: string
  readonly what: string
  readonly cure: string
}

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
}

/** @param message YAML's own words, shown where we have no better ones */
export function explainYaml(code: string, message: string): Explanation {
  const isIndent = code === 'MISSING_CHAR' && message.includes('without -')
  return (
    explanations[isIndent ? 'BAD_INDENT' : code] ?? {
      rule: 'yaml',
      what: `YAML cannot read this: ${message.replace(/\s+/g, ' ')}.`,
      cure: 'Put the value in quotes, or compare the line with a story that works.',
    }
  )
}
