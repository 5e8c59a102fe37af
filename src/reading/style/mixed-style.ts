/** One tone from beginning to end: polite or plain. */
import { houseStyle } from '../../languages/house-style.ts'
import type { Tone } from '../../messages/en/faults/style.ts'
import { fault } from '../../messages/fault.ts'
import type { Finding } from './finding.ts'
import type { StyledEdition } from './passages.ts'

/**
 * Sentences of the body's paragraphs in the tone that fewer of them have; nothing where a language has no tones.
 * Lists, headings and quotations have a tone of their own.
 */
export function mixedStyle({ locale, passages }: StyledEdition): Finding[] {
  const { sentences, toneOf } = houseStyle(locale)
  if (toneOf === null) return []
  const told = passages
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((passage) =>
      sentences(passage.text).map(({ text, index }) => ({ passage, index, tone: toneOf(text) })),
    )
  const count = (tone: Tone): number => told.filter((sentence) => sentence.tone === tone).length
  const [usual, other]: readonly Tone[] =
    count('polite') >= count('plain') ? ['polite', 'plain'] : ['plain', 'polite']
  if (!usual || !other) return []
  return told
    .filter(({ tone }) => tone === other)
    .map(({ passage, index }) => ({ passage, index, ...fault('mixed-style', { usual, other }) }))
}
