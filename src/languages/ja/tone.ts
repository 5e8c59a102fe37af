import type { Tone } from '../../messages/en/faults/style.ts'

const quoted = /[「『（(“][^「『（(“」』）)”]*[」』）)”]/g

/** です・ます, with what may come after it. */
const polite = /(?:です|ます|ました|ません|でした|ましょう|でしょう|ください)(?:か|ね|よ|が)?$/

/** だ・である. A verb by itself is neither: 「まず表を見る。」 reads well among polite sentences. */
const plain = /(?:(?<![また])だ|である|だろう|であろう|ではない|(?<!あな|[ふうかはまわ])た)$/

export function toneOf(sentence: string): Tone | null {
  // What somebody else said keeps its own tone.
  const words = sentence.replace(quoted, '').replace(/[。！？!?\s]+$/, '')
  if (polite.test(words)) return 'polite'
  return plain.test(words) ? 'plain' : null
}
