/** Slips that can be seen on the line itself, whatever YAML says about it or about the next one. */
import type { Explanation } from './explanation.ts'

interface Slip extends Explanation {
  readonly shows: RegExp
}

const slips: readonly Slip[] = [
  {
    shows: /^ *\u3000/,
    rule: 'full-width-sign',
    what: 'The line is indented with a full-width space (U+3000).',
    cure: 'Indent with half-width spaces, as many as the lines around it.',
  },
  {
    shows: /^[ \t]*(?:- )?[a-z][\w-]*[!~*]?：/,
    rule: 'full-width-sign',
    what: 'The key has a full-width colon `：` behind it.',
    cure: 'Write one half-width colon and a space: title: The words.',
  },
  {
    shows: /^[ \t]*(?:- )?[a-z][\w-]*[!~*]?:\u3000/,
    rule: 'full-width-sign',
    what: 'Behind the colon comes a full-width space (U+3000).',
    cure: 'Write one half-width colon and a half-width space: title: The words.',
  },
  {
    shows: /[{[][^}\]]{0,200}[｝］]|:[ \t]*[｛［][^｝］]*[}\]]?/,
    rule: 'full-width-sign',
    what: 'A bracket is full-width: `｛`, `｝`, `［` or `］`.',
    cure: 'Write half-width brackets, { and } or [ and ]; a value that begins with `［` goes in quotes.',
  },
  {
    shows: /^[ \t]*-[^ \t\n-]/,
    rule: 'yaml-dash',
    what: 'A dash has no space behind it.',
    cure: 'Write a space behind the dash: - The door was shut.',
  },
  {
    shows: /\bhandle:[ \t]*@/,
    rule: 'bad-handle',
    what: '`handle` begins with @.',
    cure: 'Write it without @: at most 15 letters, digits or _.',
  },
]

/** What shows on the line that `offset` is on, and where its first sign stands. */
export function lineFault(yaml: string, offset: number): (Explanation & { readonly offset: number }) | null {
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
