/** A line of dialogue that YAML reads as one string: what is wrong with its colon. */
import { type Fault, fault } from '../../messages/fault.ts'
import { inQuotes } from '../../messages/quotation.ts'
import type { Subject } from '../../messages/subject.ts'
import { speakerMeant } from '../comic/line.ts'

/** @param line `mika:Hello`, `mika：Hello`, or `mika: Hello` with quotes around it all */
export function speechless(subject: Subject, line: string): Fault {
  const match = /^([^\s:：]+)([:：])([ \u3000]*)(.*)$/s.exec(line)
  const [, speaker = 'mika', colon = '', gap = '', rest = ''] = match ?? []
  const words = rest === '' ? 'Hello!' : /[:#]/.test(rest) || gap === ' ' ? inQuotes(rest) : rest
  const found = colon === '：' ? 'full-width colon' : gap === ' ' ? 'quotes' : 'no space'
  const slip = match ? found : 'no speaker'
  return fault('bad-line/words', { subject, slip, example: `${speakerMeant(speaker) ?? speaker}: ${words}` })
}
