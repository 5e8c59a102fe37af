/** What YAML's errors mean to somebody who does not know YAML. */

import { inQuotes } from '../../messages/quotation.ts'
import type { Fault } from '../../problem.ts'
import { restOfLine } from './yaml-line.ts'

const explanations: Readonly<Record<string, Fault>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    rule: 'yaml-colon',
    what: {
      en: 'A value has a colon followed by a space, which YAML reads as a new key.',
      ja: '値の中にコロンと半角スペースがあり、YAMLはこれを新しい項目として読みます。',
    },
    cure: {
      en: 'Put the whole value in quotes.',
      ja: '値全体を引用符で囲んでください。',
    },
  },
  MULTILINE_IMPLICIT_KEY: {
    rule: 'yaml-key',
    what: {
      en: 'A line is neither `key: value` nor the continuation of the value above.',
      ja: 'この行は、`項目名: 値` の形でも、上の値の続きでもありません。',
    },
    cure: {
      en: 'Write `key: value`, or indent the line under the key that it belongs to.',
      ja: '`項目名: 値` の形で書くか、その行が属する項目の下に字下げしてください。',
    },
  },
  BAD_INDENT: {
    rule: 'yaml-indent',
    what: {
      en: 'The indentation does not fit the lines around it, or a bracket is not closed.',
      ja: '字下げが前後の行と合っていないか、かっこが閉じていません。',
    },
    cure: {
      en: 'Start keys of one list in the same column, and close every `[` with `]` and `{` with `}`.',
      ja: '同じ一覧の項目名は左端をそろえ、`[` は `]` で、`{` は `}` で閉じてください。',
    },
  },
  TAB_AS_INDENT: {
    rule: 'yaml-tab',
    what: { en: 'The line is indented with a tab.', ja: '行の字下げにタブが使われています。' },
    cure: {
      en: 'Indent with spaces; YAML does not allow tabs there.',
      ja: '半角スペースで字下げしてください。YAMLでは、字下げにタブを使えません。',
    },
  },
  MISSING_CHAR: {
    rule: 'yaml-unclosed',
    what: {
      en: 'A quotation mark, bracket or space is missing.',
      ja: '引用符、かっこ、半角スペースのどれかが足りません。',
    },
    cure: {
      en: 'Close the quotation mark or bracket; after `key:` and `-` comes a space.',
      ja: '引用符やかっこを閉じてください。`項目名:` と `-` の後ろには半角スペースを入れてください。',
    },
  },
  BAD_SCALAR_START: {
    rule: 'yaml-reserved',
    what: {
      en: 'A value begins with a character that YAML keeps for itself (@ or `).',
      ja: '値の先頭の文字（@か`）は、YAMLが記号として使うものです。',
    },
    cure: {
      en: 'Put the whole value in quotes.',
      ja: '値全体を引用符で囲んでください。',
    },
  },
  MULTIPLE_DOCS: {
    rule: 'yaml-documents',
    what: {
      en: 'A line of `---` or `...` begins a second document, which nobody would read.',
      ja: '`---` か `...` の行から2つ目の文書が始まり、その先は読まれません。',
    },
    cure: {
      en: 'Delete the line, so that the file is one.',
      ja: 'その行を消して、ファイルを1つの文書にしてください。',
    },
  },
  BAD_DQ_ESCAPE: {
    rule: 'yaml-escape',
    what: {
      en: 'A backslash is between double quotes, where YAML expects one of its own signs after it.',
      ja: '二重引用符の中にバックスラッシュ（`\\`）があり、その後ろがYAMLの知らない文字です。',
    },
    cure: {
      en: 'Write two backslashes, or put the value in single quotes.',
      ja: 'バックスラッシュを2つ続けて書くか、値を一重引用符で囲んでください。',
    },
  },
}

/** Where no better words are known. */
const unknown: Fault = {
  rule: 'yaml',
  what: { en: 'YAML cannot read the line from here on.', ja: 'YAMLは、この行をここから先は読めません。' },
  cure: {
    en: 'Put the value in quotes, or compare the line with a story that works.',
    ja: '値を引用符で囲むか、正しく読める記事の行と見比べてください。',
  },
}

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
  if (message.includes('block sequence may not be used as an implicit map key')) return strayDash
  if (code === 'MISSING_CHAR' && message.includes('without -')) return explanations['BAD_INDENT'] ?? unknown
  const sign = yaml[offset] ?? ''
  if (code === 'BAD_SCALAR_START' && !'@`'.includes(sign)) return reserved(sign, stop)
  return explanations[code] ?? unknown
}

const strayDash: Fault = {
  rule: 'yaml-dash',
  what: {
    en: 'A line that begins with `- ` is where only keys belong.',
    ja: '項目名だけが並ぶ場所に、`- ` で始まる行があります。',
  },
  cure: {
    en: 'Indent it under the key whose list it belongs to, or delete the dash.',
    ja: 'その行が属する一覧の項目名の下に字下げするか、`-` を消してください。',
  },
}

/** Something stands where nothing may follow. */
function unexpected(stop: Stop): Fault {
  const { message, yaml, offset } = stop
  const line = yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1, offset)
  if (message.startsWith('Not a YAML token')) return reserved(/[>|]/.exec(line)?.[0] ?? '>', stop)
  if (message.includes('block-seq-ind on same line')) return dashAfterKey
  const before = line.trimEnd().at(-1) ?? ''
  if (message.includes('at node end')) return /["']/.test(before) ? afterQuote(line, stop) : afterBracket
  return ']},'.includes(yaml[offset] ?? ' ') ? reserved(yaml[offset] ?? '', stop) : unknown
}

const dashAfterKey: Fault = {
  rule: 'yaml-dash',
  what: { en: 'A list begins on the line of its key.', ja: '一覧が、項目名と同じ行から始まっています。' },
  cure: {
    en: 'Put every `- ` on a line of its own below the key; a value that begins with a dash goes in quotes.',
    ja: '`- ` は、項目名の下に1件ずつ行を分けて書いてください。`-` で始まる値は引用符で囲んでください。',
  },
}

const afterBracket: Fault = {
  rule: 'yaml-indent',
  what: { en: 'There are words after a value that has ended.', ja: '値が終わった後ろに言葉があります。' },
  cure: {
    en: 'Put the whole value in quotes, or start the line in the column of the keys around it.',
    ja: '値全体を引用符で囲むか、行の始まりを前後の項目名とそろえてください。',
  },
}

/** @param line what stands before the words that follow the quotation mark */
function afterQuote(line: string, { yaml, offset }: Stop): Fault {
  const start = line.search(/["']/)
  const written = `${line.slice(Math.max(start, 0))}${restOfLine(yaml, offset, false)}`
  const whole = /^(["'])(.*)\1$/.exec(written)?.[2] ?? written
  return {
    rule: 'yaml-quote',
    what: {
      en: 'There are words after the closing quotation mark.',
      ja: '閉じる引用符の後ろに言葉があります。',
    },
    cure: {
      en: `Put the whole value in quotes of the other kind: ${inQuotes(whole)}.`,
      ja: `もう一方の種類の引用符で値全体を囲んで、${inQuotes(whole)} と書いてください。`,
    },
  }
}

/** A sign that begins a value and means something to YAML there. */
function reserved(sign: string, { yaml, offset }: Stop): Fault {
  const from = yaml.lastIndexOf(sign, offset)
  const whole = inQuotes(restOfLine(yaml, Math.max(from, 0), false))
  return {
    rule: 'yaml-reserved',
    what: {
      en: `A value begins with \`${sign}\`, which YAML keeps for itself.`,
      ja: `値の先頭の \`${sign}\` は、YAMLが記号として使うものです。`,
    },
    cure: {
      en: `Put the whole value in quotes: ${whole}.`,
      ja: `値全体を引用符で囲んで、${whole} と書いてください。`,
    },
  }
}
