/** What is wrong with a piece of text, wherever in a file it is. */
import type { wordsFaults as english } from '../../en/faults/words.ts'
import type { Twin } from '../../message.ts'
import { inBackticks, inQuotes } from '../../quotation.ts'
import { characterName } from '../characters.ts'
import { subjectName } from '../names.ts'

export const wordsFaults: Twin<typeof english> = {
  'odd-character': ({ subject, character, isSeen }) => [
    `${subjectName(subject)}に、${isSeen ? '読者に伝わらない' : '目に見えない'}文字 ${characterName(character)}が入っています。`,
    '消すか、前後の言葉を打ち直してください。多くは、貼り付けたときに紛れ込んだものです。',
  ],
  'markup-in-words': ({ subject, sign, words }) => [
    `${subjectName(subject)}に ${inBackticks(sign)} があり、そのまま読者に見えます。ここでMarkdownやHTMLは使えません。`,
    words === '' ? '消してください。' : `言葉だけを書いてください（例: ${inQuotes(words)}）。`,
  ],
  empty: ({ subject, written, isOptional }) => [
    written === 'signs'
      ? `${subjectName(subject)}に、言葉がなく記号だけがあります。`
      : `${subjectName(subject)}が空です。`,
    `言葉を書${isOptional ? 'くか、項目ごと消し' : 'い'}てください。`,
  ],
  placeholder: ({ subject, text }) => [
    `${subjectName(subject)}が、仮の「${text}」のままです。`,
    '実際の言葉に替えてください。`alt` には、絵に何が描かれているかを書きます。',
  ],
  'too-long': ({ subject, percent, latin, full }) => [
    `${subjectName(subject)}が長すぎます（入る長さの${percent}%）。`,
    `全角${full}字（半角なら${latin}字）以内に縮めてください。`,
  ],
  'too-long/lines': ({ subject, lines, most }) => [
    `${subjectName(subject)}が${lines}行あります。${most}行までしか入りません。`,
    `${most}行以内に縮めてください。`,
  ],
}
