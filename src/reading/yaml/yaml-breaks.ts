/** Signs on a line that look right and are not: full-width ones, spaces that are none, a dash without its space. */
import type { Fault } from '../../problem.ts'
import { plainOrQuoted } from './yaml-line.ts'
import { type Slip, write } from './yaml-slip.ts'

interface Break extends Omit<Fault, 'cure'> {
  readonly shows: RegExp
  /** The whole line as it should be. */
  readonly mend: (line: string) => string
}

/** Spaces that YAML does not count as such. */
const wide = String.raw`[\u3000\u00a0\u2000-\u200a\u202f\u205f]`

/** At the beginning of a line. */
const starts: readonly Break[] = [
  {
    shows: new RegExp(`^[ \\t]*${wide}`),
    mend: (line) => line.replace(/^\s+/, (indent) => indent.replaceAll('\u3000', '  ').replace(/\s/g, ' ')),
    rule: 'full-width-sign',
    what: {
      en: 'The line is indented with a full-width or no-break space.',
      ja: '行の字下げに、全角スペースか特殊な空白が使われています。',
    },
  },
  {
    shows: /^\s*(?:-\s+)?[a-z][\w-]*[!~*！～＊]?\s*：/,
    mend: (line) => halfWidthColon(line),
    rule: 'full-width-sign',
    what: {
      en: 'The colon after the key is full-width: `：`.',
      ja: '項目名の後ろのコロンが、全角の `：` です。',
    },
  },
  {
    shows: new RegExp(`^\\s*(?:-\\s+)?[a-z][\\w-]*[!~*]?:[ \\t]*${wide}`),
    mend: (line) => line.replace(/:\s+/, ': '),
    rule: 'full-width-sign',
    what: {
      en: 'The space after the colon is full-width or no-break.',
      ja: 'コロンの後ろの空白が、半角スペースではありません。',
    },
  },
  {
    shows: new RegExp(`^[ \\t]*-[ \\t]*${wide}`),
    mend: (line) => line.replace(/-\s+/, '- '),
    rule: 'full-width-sign',
    what: {
      en: 'The space after the dash is full-width or no-break.',
      ja: '`-` の後ろの空白が、半角スペースではありません。',
    },
  },
  {
    // A minus sign before a number is no dash: `−17%` begins a line where a long value is folded.
    shows: /^[ \t]*(?:(?!−\d)[–—−－•・]\s*|[ー*+]\s+)\S/,
    mend: (line) => line.replace(/[–—−－•・ー*+]\s*/, '- '),
    rule: 'yaml-dash',
    what: {
      en: 'The sign before the entry is not a hyphen, so YAML sees no list.',
      ja: '行頭の記号が半角の `-` ではないため、一覧とみなされません。',
    },
  },
  {
    shows: /^[ \t]*-[^ \t\n-]/,
    mend: (line) => line.replace(/-/, '- '),
    rule: 'yaml-dash',
    what: { en: 'There is no space after the dash.', ja: '`-` の後ろに半角スペースがありません。' },
  },
]

const inside: readonly Break[] = [
  {
    shows: /[{[][^}\]]{0,200}[｝］]|:[ \t]*[｛［][^｝］]*[｝］}\]]?[ \t]*$/,
    mend: (line) =>
      line.replace(/[｛［｝］]/g, (sign) => sign.normalize('NFKC')).replace(/，\s*|、\s*/g, ', '),
    rule: 'full-width-sign',
    what: {
      en: 'A bracket is full-width: `｛`, `｝`, `［` or `］`.',
      ja: 'かっこが全角です（`｛`、`｝`、`［`、`］` のどれか）。',
    },
  },
  {
    shows: /\bhandle:[ \t]*@/,
    mend: (line) => line.replace(/(handle:[ \t]*)@+/, '$1'),
    rule: 'bad-handle',
    what: { en: '`handle` begins with @.', ja: '`handle` が@で始まっています。' },
  },
  {
    shows: /^author:[ \t]*@/,
    mend: (line) => line.replace(/@+/, ''),
    rule: 'yaml-reserved',
    what: {
      en: '`author` begins with @; it is a key of people.yaml, not an account.',
      ja: '`author` が@で始まっています。ここに書くのはアカウントではなく、people.yaml の項目名です。',
    },
  },
  {
    // Between two pairs in braces; of `[a; b]` YAML makes one value, which is told elsewhere.
    shows: /\{[^{}]*:[^{}]*[;；，、]\s*[\w-]+[!~*]?:\s[^{}]*\}/,
    mend: (line) => line.replace(/\s*[;；，、]\s*(?=[\w-]+[!~*]?:\s)/g, ', '),
    rule: 'yaml-comma',
    what: {
      en: 'Two entries in braces have another sign than a comma between them.',
      ja: '波かっこの中の2つの項目が、半角のコンマ以外の記号で区切られています。',
    },
  },
  {
    shows: /["'”」]\s*[、，]\s*["'“「]|^\s*[a-z]\w*:\s*\[[^\]]*["']\s+["'][^\]]*\]/,
    mend: (line) => line.replace(/(["'])\s*[、，]\s*|(["'])\s+(?=["'])/g, '$1$2, '),
    rule: 'yaml-comma',
    what: {
      en: 'There is no comma between two entries.',
      ja: '2つの値のあいだに、半角のコンマがありません。',
    },
  },
]

export const breaksOf = (line: string): Slip[] => shownBy([...starts, ...inside], line)

export const startBreaksOf = (line: string): Slip[] => shownBy(starts, line)

const shownBy = (breaks: readonly Break[], line: string): Slip[] =>
  breaks
    .filter(({ shows }) => shows.test(line))
    .map(({ mend, rule, what }) => {
      const text = mend(line)
      return { text, index: line.search(/[^ \t]/), rule, what, cure: write(text) }
    })

function halfWidthColon(line: string): string {
  const [, lead = '', key = '', value = ''] =
    /^(\s*(?:-\s+)?)([\w-]+[!~*！～＊]?)\s*：\s*(.*)$/.exec(line) ?? []
  return `${lead}${key.normalize('NFKC')}: ${plainOrQuoted(value)}`.trimEnd()
}
