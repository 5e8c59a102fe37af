/** Signs on a line that look right and are not: full-width ones, spaces that are none, a dash without its space. */
import type { LineMessage } from '../../messages/en/faults/yaml.ts'
import { plainOrQuoted } from './yaml-line.ts'
import { type Slip, slip } from './yaml-slip.ts'

interface Break {
  readonly message: LineMessage
  readonly shows: RegExp
  /** The whole line as it should be. */
  readonly mend: (line: string) => string
  /** What is before the slip; left out for the blanks alone. */
  readonly before?: RegExp
}

/** Spaces that YAML does not count as such. */
const wide = String.raw`[\u3000\u00a0\u2000-\u200a\u202f\u205f]`

/** A key without its space, or with another sign for its colon: before it, its name, the value. */
const spaceless = /^(\s*(?:- +)*)([a-z][\w-]*[!~*]?):(?=[^\s:])(.*)$/
const equals = /^(\s*(?:- +)*)([a-z][\w-]*) ?[=＝] ?(.*)$/
const fullWidth = /^(\s*(?:-\s+)?)([\w-]+[!~*！～＊]?)\s*：\s*(.*)$/

/** At the beginning of a line. */
const starts: readonly Break[] = [
  {
    message: 'full-width-sign/colon',
    shows: /^\s*(?:-\s+)?[a-z][\w-]*[!~*！～＊]?\s*：/,
    mend: (line) => line.replace(fullWidth, pair).trimEnd(),
  },
  {
    message: 'full-width-sign/after-colon',
    shows: new RegExp(`^\\s*(?:-\\s+)?[a-z][\\w-]*[!~*]?:[ \\t]*${wide}`),
    mend: (line) => line.replace(/:\s+/, ': '),
  },
  {
    message: 'full-width-sign/after-dash',
    shows: new RegExp(`^[ \\t]*-[ \\t]*${wide}`),
    mend: (line) => line.replace(/-\s+/, '- '),
  },
  {
    // A minus sign before a number is no dash: `−17%` begins a line where a long value is folded.
    message: 'yaml-dash/sign',
    shows: /^[ \t]*(?:(?!−\d)[–—−－•・]\s*|[ー*+]\s+)\S/,
    mend: (line) => line.replace(/[–—−－•・ー*+]\s*/, '- '),
  },
  {
    message: 'yaml-dash/space',
    shows: /^[ \t]*-[^ \t\n-]/,
    mend: (line) => line.replace(/-/, '- '),
  },
]

const inside: readonly Break[] = [
  {
    message: 'full-width-sign/bracket',
    shows: /[{[][^}\]]{0,200}[｝］]|:[ \t]*[｛［][^｝］]*[｝］}\]]?[ \t]*$/,
    mend: (line) =>
      line.replace(/[｛［｝］]/g, (sign) => sign.normalize('NFKC')).replace(/，\s*|、\s*/g, ', '),
  },
  {
    message: 'bad-handle/at',
    shows: /\bhandle:[ \t]*@/,
    mend: (line) => line.replace(/(handle:[ \t]*)@+/, '$1'),
  },
  {
    message: 'yaml-reserved/author',
    shows: /^author:[ \t]*@/,
    mend: (line) => line.replace(/@+/, ''),
  },
  {
    // Between two pairs in braces; of `[a; b]` YAML makes one value, which is reported elsewhere.
    message: 'yaml-comma/sign',
    shows: /\{[^{}]*:[^{}]*[;；，、]\s*[\w-]+[!~*]?:\s[^{}]*\}/,
    mend: (line) => line.replace(/\s*[;；，、]\s*(?=[\w-]+[!~*]?:\s)/g, ', '),
  },
  {
    message: 'yaml-comma/none',
    shows: /["'”」]\s*[、，]\s*["'“「]|^\s*[a-z]\w*:\s*\[[^\]]*["']\s+["'][^\]]*\]/,
    mend: (line) => line.replace(/(["'])\s*[、，]\s*|(["'])\s+(?=["'])/g, '$1$2, '),
  },
  {
    // As other formats end a line: `say: [],`.
    message: 'yaml-comma/end',
    shows: /["'\]}]\s*[,;、，]\s*$/,
    mend: (line) => line.replace(/\s*[,;、，]\s*$/, ''),
    before: /^.*(?=[,;、，]\s*$)/,
  },
  {
    // `title:The door`, `url:https://…`.
    message: 'yaml-key/space',
    shows: spaceless,
    mend: (line) => line.replace(spaceless, pair),
    before: /^\s*(?:- +)*/,
  },
  {
    // `title = The door`.
    message: 'yaml-key/equals',
    shows: equals,
    mend: (line) => line.replace(equals, pair),
    before: /^\s*(?:- +)*/,
  },
]

/** For `replace`, with what is before a key, the key and its value. */
function pair(_: string, ...[lead = '', key = '', value = '']: string[]): string {
  return `${lead}${key.normalize('NFKC')}: ${plainOrQuoted(value)}`
}

export const breaksOf = (line: string): Slip[] => shownBy([...starts, ...inside], line)

export const startBreaksOf = (line: string): Slip[] => shownBy(starts, line)

const shownBy = (breaks: readonly Break[], line: string): Slip[] =>
  breaks
    .filter(({ shows }) => shows.test(line))
    .map(({ message, mend, before = /^[ \t]*/ }) =>
      slip(message, mend(line), before.exec(line)?.[0].length ?? 0),
    )
