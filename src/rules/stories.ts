/** How the files of a story, and the stories, fit together. */
import type { Rules } from './rule.ts'

const files = {
  'no-stories': {
    en: 'There is at least one story, or nothing is built.',
    ja: '記事は1本以上あります。1本もなければ、サイトは作られません。',
  },
  'bad-slug': {
    en: 'The name of a folder becomes an address: lower-case letters, digits and single hyphens.',
    ja: 'フォルダー名はアドレスになります。半角の英小文字、数字、1つずつのハイフンで名づけます。',
  },
  'stray-file': {
    en: 'Only stories, and the pictures that they show, lie among the stories.',
    ja: '記事の置き場所に置くのは、記事と、記事に使う画像だけです。',
  },
  'stray-folder': {
    en: 'A story is one folder without others in it.',
    ja: '記事は1つのフォルダーで、中に別のフォルダーは置きません。',
  },
  'no-edition': {
    en: 'A story has an edition in at least one language.',
    ja: '記事には、少なくとも1つの言語の版があります。',
  },
} as const satisfies Rules

const editions = {
  'two-originals': {
    en: 'One edition is the original and says when the story was `published`; the other one is its translation.',
    ja: '片方の版が原文で、公開日（`published`）を書きます。もう片方は翻訳です。',
  },
  'no-original': {
    en: 'One of two editions says when the story was `published`, which makes it the original.',
    ja: '2つの版のうち、公開日（`published`）を書いたほうが原文の版になります。',
  },
  'missing-original': {
    en: 'A translation lies beside what it translates.',
    ja: '翻訳の版は、原文の版と同じフォルダーに置きます。',
  },
  'does-not-match-original': {
    en: 'A translation has as many panels, lines, sources and corrections as the original, in the same order.',
    ja: '翻訳の版は、コマ、セリフ、出典、訂正の数と順番を、原文の版とそろえます。',
  },
  'missing-term': {
    en: 'A translation explains every term that the original explains.',
    ja: '翻訳の版では、原文の版で説明した用語をすべて説明します。',
  },
  unwritten: {
    en: 'Words after `¶` say what to write; the story is finished when none of them is left.',
    ja: '`¶` に続く言葉は、何を書くかの説明です。1つも残っていなければ、記事は書き上がっています。',
  },
} as const satisfies Rules

const dates = {
  'date-in-future': {
    en: 'What is told as past, such as a revision or a source, is not dated after today.',
    ja: '更新や出典のように、すでに済んだことの日付は、今日より後にはなりません。',
  },
  'revised-before-published': {
    en: 'A story is revised after it was published.',
    ja: '更新日は、公開日より後です。',
  },
  'corrected-before-published': {
    en: 'A correction is made after the story was published; before that, nobody has read the mistake.',
    ja: '訂正の日付は、公開日より後です。公開前の誤りは、誰も読んでいません。',
  },
  'revised-before-correction': {
    en: 'A story that was corrected says so in `revised`, for readers and search engines.',
    ja: '訂正した記事は、`revised` にもその日を書きます。読者と検索エンジンに伝えるためです。',
  },
} as const satisfies Rules

const glossary = {
  'duplicate-term': {
    en: 'A story explains a term once.',
    ja: '1本の記事で、同じ用語の説明は1回だけです。',
  },
  'missing-reading': {
    en: 'A Japanese term has its reading, for the index and for those who cannot read the kanji.',
    ja: '日本語の用語には読み仮名をつけます。索引と、漢字の読めない人のためです。',
  },
  'bad-reading': {
    en: 'A reading is hiragana, and belongs to Japanese terms alone.',
    ja: '読み仮名はひらがなで、日本語の用語だけにつけます。',
  },
  'term-by-two-names': {
    en: 'A term has one name in all stories, since the glossary shows it once.',
    ja: '用語の名前は、どの記事でも同じにします。用語集には1回だけ載るためです。',
  },
  'unknown-term': {
    en: 'A term that is marked in the text is explained in the glossary of the story.',
    ja: '本文で印をつけた用語は、記事の用語集で説明します。',
  },
} as const satisfies Rules

const links = {
  'unknown-anchor': {
    en: 'A link within the page leads to a section that is there.',
    ja: 'ページの中へのリンクは、実際にある節を指します。',
  },
  'unknown-story': {
    en: 'A link to another story leads to one that is there.',
    ja: 'ほかの記事へのリンクは、実際にある記事を指します。',
  },
  'unpublished-story': {
    en: 'A story that readers see links to none that they cannot see yet.',
    ja: '公開中の記事から、まだ公開していない記事へはリンクしません。',
  },
  'unknown-topic': {
    en: 'The topic of a story is one of `topics.yaml`.',
    ja: '記事の話題は、`topics.yaml` にあるものです。',
  },
  'unknown-author': {
    en: 'The author of a story is one of `people.yaml`.',
    ja: '記事の筆者は、`people.yaml` にある人です。',
  },
} as const satisfies Rules

export const storyRules = { ...files, ...editions, ...dates, ...glossary, ...links } as const satisfies Rules
