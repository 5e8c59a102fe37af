/** What is wrong with a piece of text, wherever in a file it is. */
import type { Messages } from '../../message.ts'
import { inBackticks, inQuotes } from '../../quotation.ts'
import type { Subject } from '../../subject.ts'
import { characterName } from '../characters.ts'
import { subjectAtStart } from '../names.ts'

export interface Odd {
  readonly subject: Subject
  readonly character: string
  /** True for what shows as a box or a question mark. */
  readonly isSeen: boolean
}

export interface Marked {
  readonly subject: Subject
  /** As readers would see it: `**`, `&amp;`, `<b>`. */
  readonly sign: string
  /** What is left without any markup; may be empty. */
  readonly words: string
}

export interface Empty {
  readonly subject: Subject
  readonly written: 'nothing' | 'signs'
  readonly isOptional: boolean
}

export interface Long {
  readonly subject: Subject
  /** Of the space there is. */
  readonly percent: number
  readonly latin: number
  readonly full: number
}

export interface Lines {
  readonly subject: Subject
  readonly lines: number
  readonly most: number
}

export const wordsFaults = {
  'odd-character': ({ subject, character, isSeen }: Odd) => [
    `${subjectAtStart(subject)} has ${characterName(character)}, which ${isSeen ? 'means nothing to readers' : 'is invisible'}.`,
    'Delete it, or retype the words around it. It usually comes in with pasted text.',
  ],
  'markup-in-words': ({ subject, sign, words }: Marked) => [
    `${subjectAtStart(subject)} has ${inBackticks(sign)}, which readers would see: Markdown and HTML do not work here.`,
    words === '' ? 'Delete it.' : `Write only the words: ${inQuotes(words)}`,
  ],
  empty: ({ subject, written, isOptional }: Empty) => [
    `${subjectAtStart(subject)} ${written === 'signs' ? 'has no letters or digits' : 'is empty'}.`,
    `Write the words${isOptional ? ', or delete the key' : ''}.`,
  ],
  placeholder: ({ subject, text }: { readonly subject: Subject; readonly text: string }) => [
    `${subjectAtStart(subject)} is still the placeholder "${text}".`,
    'Replace it with real words. In `alt`, say what the picture shows.',
  ],
  'too-long': ({ subject, percent, latin, full }: Long) => [
    `${subjectAtStart(subject)} is too long: it needs ${percent}% of the space.`,
    `Shorten it to ${latin} Latin letters or ${full} full-width characters at most.`,
  ],
  'too-long/lines': ({ subject, lines, most }: Lines) => [
    `${subjectAtStart(subject)} has ${lines} lines; only ${most} ${most === 1 ? 'fits' : 'fit'}.`,
    `Shorten it to ${most} ${most === 1 ? 'line' : 'lines'}.`,
  ],
} as const satisfies Messages
