/** One tone from beginning to end: polite or plain. */

import { prose } from '../../languages/prose.ts'
import type { Tone } from '../../messages/en/faults/style.ts'
import { fault } from '../../messages/fault.ts'
import type { Finding } from './finding.ts'
import type { StyledEdition } from './passages.ts'
import { sentences } from './sentences.ts'

/**
 * Sentences of the body's paragraphs in the tone that fewer of them have; nothing of an English edition.
 * Lists, headings and quotations have a tone of their own.
 */
export function mixedStyle({ locale, passages }: StyledEdition): Finding[] {
  if (!prose(locale).hasTones) return []
  const told = passages
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((passage) =>
      sentences(passage.text, locale).map(({ text, index }) => ({ passage, index, tone: toneOf(text) })),
    )
  const count = (tone: Tone): number => told.filter((sentence) => sentence.tone === tone).length
  const [usual, other]: readonly Tone[] =
    count('polite') >= count('plain') ? ['polite', 'plain'] : ['plain', 'polite']
  if (!usual || !other) return []
  return told
    .filter(({ tone }) => tone === other)
    .map(({ passage, index }) => ({ passage, index, ...fault('mixed-style', { usual, other }) }))
}

const quoted = /[「『（(“][^「『（(“」』）)”]*[」』）)”]/g

/** です・ます, with what may come after it. */
const polite = /(?:です|ます|ました|ません|でした|ましょう|でしょう|ください)(?:か|ね|よ|が)?$/

/** だ・である. A verb by itself is neither: 「まず表を見る。」 reads well among polite sentences. */
const plain = /(?:(?<![また])だ|である|だろう|であろう|ではない|(?<!あな|[ふうかはまわ])た)$/

function toneOf(sentence: string): Tone | null {
  // What somebody else said keeps its own tone.
  const words = sentence.replace(quoted, '').replace(/[。！？!?\s]+$/, '')
  if (polite.test(words)) return 'polite'
  return plain.test(words) ? 'plain' : null
}
