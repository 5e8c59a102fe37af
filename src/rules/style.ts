/** What a sub-editor would not let pass. */
import type { Rules } from './rule.ts'

const everyEdition = {
  'long-sentence': {
    en: 'A sentence has at most 40 words in English and 100 characters in Japanese, so that nobody loses its thread.',
    ja: '1つの文は、日本語で100字、英語で40語までです。途中で意味を見失わずに読めるようにするためです。',
  },
  'undefined-acronym': {
    en: 'A word of capital letters is explained where the text first uses it or in the glossary, unless everybody knows it.',
    ja: '大文字だけの略語は、本文の最初に出てくるところか用語集で説明します。誰もが知る略語は除きます。',
  },
  'repeated-takeaway': {
    en: 'Each takeaway says something of its own, which neither another one nor the title or summary says.',
    ja: '要点は1つずつ別のことを述べます。ほかの要点、題名、要約の繰り返しにはしません。',
  },
  'future-in-past': {
    en: 'A day later than the story’s own last date is not told in the past tense: either the date or the tense is wrong.',
    ja: '記事の日付より後の日のことは、過去形で書きません。日付か書き方のどちらかが誤りです。',
  },
  'repeated-word': {
    en: 'A word is not typed twice in a row.',
    ja: '同じ字や語尾を、続けて2回打ちません。',
  },
  untranslated: {
    en: 'An edition is in its own language; words of the other one are in quotation marks, brackets, code or a link.',
    ja: 'どちらの版も、その言語で書きます。ほかの言語の言葉は、かぎかっこ、かっこ、コード、リンクに入れます。',
  },
} as const satisfies Rules

const bothEditions = {
  'number-missing': {
    en: 'A number of one edition is in the other one too, since both tell the same facts.',
    ja: '片方の版にある数字は、もう片方の版にもあります。伝える事実は同じだからです。',
  },
} as const satisfies Rules

const japanese = {
  'mixed-style': {
    en: 'Sentences of a Japanese text all end in です・ます, or all in だ・である; lists and quotations are free.',
    ja: '本文の文末は「です・ます」か「だ・である」のどちらかにそろえます。箇条書きと引用は除きます。',
  },
  'half-width-kana': {
    en: 'Katakana are full-width, so that they are set and found like all others.',
    ja: 'カタカナは全角で書きます。組版と検索を、ほかの文字とそろえるためです。',
  },
  'half-width-punctuation': {
    en: 'Commas, stops, brackets and other marks between Japanese letters are full-width.',
    ja: '日本語の文字のあいだの句読点、かっこ、感嘆符などは全角で書きます。',
  },
} as const satisfies Rules

export const styleRules = { ...everyEdition, ...bothEditions, ...japanese } as const satisfies Rules
