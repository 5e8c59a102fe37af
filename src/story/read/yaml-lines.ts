/** Slips that can be seen on the line itself, whatever YAML says about it or about the next one. */
import type { Fault } from '../../problem.ts'

export const fullWidthIndent: Fault = {
  rule: 'full-width-sign',
  what: {
    en: 'The line is indented with a full-width space (U+3000).',
    ja: '行の字下げに全角スペース（U+3000）が使われています。',
  },
  cure: {
    en: 'Indent with half-width spaces, as many as the lines around it.',
    ja: '前後の行と同じ数の半角スペースで字下げしてください。',
  },
}

interface Slip extends Fault {
  readonly shows: RegExp
}

const slips: readonly Slip[] = [
  {
    shows: /^ *\u3000/,
    ...fullWidthIndent,
  },
  {
    shows: /^[ \t]*(?:- )?[a-z][\w-]*[!~*]?：/,
    rule: 'full-width-sign',
    what: {
      en: 'The key has a full-width colon `：` behind it.',
      ja: '項目名の後ろのコロンが、全角の `：` です。',
    },
    cure: {
      en: 'Write one half-width colon and a space: title: The words.',
      ja: '半角のコロンと半角スペースを書いてください（例: title: 言葉）。',
    },
  },
  {
    shows: /^[ \t]*(?:- )?[a-z][\w-]*[!~*]?:\u3000/,
    rule: 'full-width-sign',
    what: {
      en: 'Behind the colon comes a full-width space (U+3000).',
      ja: 'コロンの後ろに全角スペース（U+3000）があります。',
    },
    cure: {
      en: 'Write one half-width colon and a half-width space: title: The words.',
      ja: '半角のコロンと半角スペースを書いてください（例: title: 言葉）。',
    },
  },
  {
    shows: /[{[][^}\]]{0,200}[｝］]|:[ \t]*[｛［][^｝］]*[}\]]?/,
    rule: 'full-width-sign',
    what: {
      en: 'A bracket is full-width: `｛`, `｝`, `［` or `］`.',
      ja: 'かっこが全角です（`｛`、`｝`、`［`、`］` のどれか）。',
    },
    cure: {
      en: 'Write half-width brackets, { and } or [ and ]; a value that begins with `［` goes in quotes.',
      ja: '半角のかっこ `{` と `}`、`[` と `]` で書いてください。`［` で始まる値は引用符で囲んでください。',
    },
  },
  {
    shows: /^[ \t]*-[^ \t\n-]/,
    rule: 'yaml-dash',
    what: { en: 'A dash has no space behind it.', ja: '`-` の後ろに半角スペースがありません。' },
    cure: {
      en: 'Write a space behind the dash: - The door was shut.',
      ja: '`-` の後ろに半角スペースを入れてください（例: - 扉は閉まっていました。）。',
    },
  },
  {
    shows: /\bhandle:[ \t]*@/,
    rule: 'bad-handle',
    what: { en: '`handle` begins with @.', ja: '`handle` が@で始まっています。' },
    cure: {
      en: 'Write it without @: at most 15 letters, digits or _.',
      ja: '@を除いて、半角の英数字と_を15字以内で書いてください。',
    },
  },
]

/** What shows on the line that `offset` is on, and where its first sign stands. */
export function lineFault(yaml: string, offset: number): (Fault & { readonly offset: number }) | null {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1
  const line = /^[^\n]*/.exec(yaml.slice(start))?.[0] ?? ''
  const slip = slips.find(({ shows }) => shows.test(line))
  if (!slip) return null
  const { rule, what, cure } = slip
  return { rule, what, cure, offset: start + line.search(/[^ \t]/) }
}

/** The same for the line above, since YAML often notices a slip only on the next one. */
export function lineFaultNear(yaml: string, offset: number) {
  const start = yaml.lastIndexOf('\n', offset - 1)
  return lineFault(yaml, offset) ?? (start > 0 ? lineFault(yaml, start - 1) : null)
}
