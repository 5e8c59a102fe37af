/** A line of dialogue that YAML reads as one string: what is the matter with its colon. */
import { inQuotes } from '../read/explanation.ts'
import type { Fault } from './fields.ts'

/** @param line `mika:Hello`, `mika：Hello`, or `mika: Hello` that stood in quotes */
export function speechless(line: string): Fault {
  const match = /^([^\s:：]+)([:：])([ \u3000]*)(.*)$/s.exec(line)
  const [, speaker = 'mika', colon = '', gap = '', rest = ''] = match ?? []
  const words = rest === '' ? 'Hello!' : /[:#]/.test(rest) || gap === ' ' ? inQuotes(rest) : rest
  return {
    rule: 'bad-line',
    what: !match
      ? 'names no speaker.'
      : colon === '：'
        ? 'has a full-width colon `：` behind its speaker.'
        : gap === ' '
          ? 'has quotation marks around its speaker.'
          : 'has no space behind the colon.',
    cure: `Write the speaker, one half-width colon and a space, then the words: - ${speaker}: ${words}`,
  }
}
