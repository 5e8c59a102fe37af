/** What a sub-editor would mark. */
import { type Locale, nameIn } from '../../../languages/locales.ts'
import type { Messages } from '../../message.ts'
import { editionName } from '../names.ts'

/** How the length of a sentence is counted. */
export type LengthUnit = 'words' | 'characters'

export interface LongSentence {
  readonly length: number
  readonly most: number
  readonly unit: LengthUnit
}

/** How Japanese sentences end. */
export type Tone = 'polite' | 'plain'

const tones: Readonly<Record<Tone, string>> = { polite: 'です・ます', plain: 'だ・である' }

export interface Repeated {
  /** What says the same; a number is that of a takeaway, from 1. */
  readonly of: 'title' | 'summary' | number
}

/** Words as written, and the edition that they are in or that lacks them. */
export interface InEdition {
  readonly written: string
  readonly locale: Locale
}

/** A slip of the keyboard, and what was meant. */
export interface Narrow {
  readonly written: string
  readonly right: string
}

const narrow = ({ written, right }: Narrow) =>
  [`"${written}" is half-width in Japanese text.`, `Write: ${right}`] as const

export const styleFaults = {
  'long-sentence': ({ length, most, unit }: LongSentence) => [
    `This sentence has ${length} ${unit}, which is hard to follow.`,
    `Split it into sentences of at most ${most} ${unit}.`,
  ],
  'undefined-acronym': ({ letters }: { readonly letters: string }) => [
    `${letters} is not explained where it first appears.`,
    'Write the full name with it, as in "large language model (LLM)", or explain it in `glossary`.',
  ],
  'repeated-takeaway': ({ of }: Repeated) => [
    `This takeaway says nearly the same as ${typeof of === 'number' ? `takeaway ${of}` : `the ${of}`}.`,
    'Write something else that readers should remember, or delete it.',
  ],
  'future-in-past': ({ written, latest }: { readonly written: string; readonly latest: string }) => [
    `${written} is in the past tense, but the latest date on the story is ${latest}.`,
    'Check the date, or write it as a plan: "will begin on …".',
  ],
  'repeated-word': ({ written }: { readonly written: string }) => [
    `A word is typed twice: "${written}".`,
    'Delete one.',
  ],
  untranslated: ({ written, locale }: InEdition) => [
    `"${written}" is not translated in ${editionName(locale)}.`,
    'Translate it. To keep it as it is, put it in quotation marks or brackets.',
  ],
  'number-missing': ({ written, locale }: InEdition) => [
    `${written} is not in ${editionName(locale)}.`,
    'Check which edition is right, and make them say the same.',
  ],
  'mixed-style': ({ usual, other }: { readonly usual: Tone; readonly other: Tone }) => [
    `This sentence ends in ${tones[other]}, but the text is written in ${tones[usual]}.`,
    `End it in ${tones[usual]}.`,
  ],
  'missing-space': ({ written, right }: Narrow) => [`A space is missing in "${written}".`, `Write: ${right}`],
  'foreign-quotes': ({ written, right, locale }: Narrow & { readonly locale: Locale }) => [
    `${written} is not in the quotation marks of ${nameIn('en', locale)}.`,
    `Write: ${right}`,
  ],
  'half-width-kana': narrow,
  'half-width-punctuation': narrow,
} as const satisfies Messages
