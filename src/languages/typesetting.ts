/** How the words of each language are set: on pages, in pictures, in balloons. */
import type { Face } from '../fonts/faces.ts'
import { typesetting as en } from './en/typesetting.ts'
import { typesetting as fr } from './fr/typesetting.ts'
import { typesetting as ja } from './ja/typesetting.ts'
import type { Locale } from './locales.ts'

/** Faces in order of preference: a character is drawn by the first one that has it. */
export type Hand = readonly [Face, ...Face[]]

export type Script = 'latin' | 'cjk'

export interface Typesetting {
  /** The letters that it is written in: what tells one language from another where nobody says which it is. */
  readonly script: Script
  /** Where the first of four panels in a row is, and who speaks first in a panel. From the right, the stage is mirrored. */
  readonly strip: 'from-left' | 'from-right'
  /** Rows of words, or columns of squares, which follow from right to left; Latin words lie on their side in them. */
  readonly lettering: 'rows' | 'columns'
  /** Faces of what is lettered; the later ones have what the first lacks. */
  readonly hands: Readonly<Record<'balloon' | 'caption' | 'shout' | 'sound' | 'label', Hand>>
  /** A line as its author wrote it → the characters that are drawn: in balloons and sounds, and on drawn things. */
  readonly balloonLine: (line: string) => string
  readonly labelLine: (line: string) => string
  readonly headline: Headline
  readonly lineEnds: LineEnds
}

/** Headlines in pictures. */
export interface Headline {
  /** px of an em on a card of 1200 px, at most. */
  readonly largest: number
  /** Distance of baselines, in em. */
  readonly leading: number
  /** Space added between letters, in em. */
  readonly tracking: number
}

export interface LineEnds {
  /** Whether spaces part the words: where none do, pages are told where a line may end. */
  readonly hasSpaces: boolean
  /** A text cut between its words or phrases, which joined give it again. */
  readonly phrases: (text: string) => readonly string[]
  /** A phrase that is too long for a line, cut inside: after a hyphen, between the words of a compound. */
  readonly words: (text: string) => readonly string[]
  /** Whether two words with a space between them stay on one line, as a number and its unit do. */
  readonly belongTogether: (before: string, after: string) => boolean
  /** Words at the end of a line that leave a reader waiting: articles, prepositions. */
  readonly weakEnd: RegExp
  /** The same in headlines, where lines are shorter. */
  readonly weakHeadlineEnd: RegExp
  /** Characters of a piece that fits any balloon; what is longer may be cut inside. */
  readonly longestPiece: number
}

const all = { en, ja, fr } as const satisfies Readonly<Record<Locale, Typesetting>>

export const typesetting = (locale: Locale): Typesetting => all[locale]
