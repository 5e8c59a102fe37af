/** What a sub-editor would mark. */
import { nameIn } from '../../../languages/locales.ts'
import type { styleFaults as english, LengthUnit, Tone } from '../../en/faults/style.ts'
import type { Told, Twin } from '../../message.ts'
import { editionName } from '../names.ts'

const units: Readonly<Record<LengthUnit, string>> = { words: '語', characters: '字' }

const tones: Readonly<Record<Tone, string>> = {
  polite: '「です・ます」調',
  plain: '「だ・である」調',
}

const narrow = ({ written, right }: { readonly written: string; readonly right: string }): Told => [
  `日本語の文の「${written}」が半角です。`,
  `「${right}」と書いてください。`,
]

export const styleFaults: Twin<typeof english> = {
  'long-sentence': ({ length, most, unit }) => [
    `この文は${length}${units[unit]}あり、読みにくくなっています。`,
    `2つ以上の文に分けて、どれも${most}${units[unit]}までにしてください。`,
  ],
  'undefined-acronym': ({ letters }) => [
    `${letters} が、本文の最初に出てくるところで説明されていません。`,
    '「大規模言語モデル（LLM）」「large language model (LLM)」のように正式な名前を添えるか、`glossary` で説明してください。',
  ],
  'repeated-takeaway': ({ of }) => [
    `この要点は、${of === 'title' ? '題名' : of === 'summary' ? '要約' : `${of}番目の要点`}とほとんど同じ内容です。`,
    '読者に覚えておいてほしい別のことを書くか、この要点を消してください。',
  ],
  'future-in-past': ({ written, latest }) => [
    `「${written}」のことが過去形で書かれていますが、記事の日付は${latest}です。`,
    '日付を確かめるか、「〜の予定です」（英語なら will begin on … など）のように、これからのこととして書いてください。',
  ],
  'repeated-word': ({ written }) => [
    `同じ語が2回続けて打たれています（「${written}」）。`,
    '片方を消してください。',
  ],
  untranslated: ({ written, locale }) => [
    `${editionName(locale)}に、訳されていない「${written}」があります。`,
    `訳してください。原語のまま見せるなら、${locale === 'ja' ? 'かぎかっこか丸かっこ' : '引用符かかっこ'}に入れてください。`,
  ],
  'number-missing': ({ written, locale }) => [
    `「${written}」にあたる数字が、${editionName(locale)}にありません。`,
    'どの版が正しいかを確かめて、数字をそろえてください。',
  ],
  'mixed-style': ({ usual, other }) => [
    `本文は${tones[usual]}ですが、この文は${tones[other]}で終わっています。`,
    `文末を${tones[usual]}にそろえてください。`,
  ],
  'missing-space': ({ written, right }) => [
    `「${written}」に、必要な空白がありません。`,
    `「${right}」と書いてください。`,
  ],
  'foreign-quotes': ({ written, right, locale }) => [
    `${written} の引用符は、${nameIn('ja', locale)}のものではありません。`,
    `${right} と書いてください。`,
  ],
  'half-width-kana': narrow,
  'half-width-punctuation': narrow,
}
