/** One sentence a key, as an editor's program shows it while a story is written. Paths as in the frontmatter. */
import type { Localized } from '../../languages/locales.ts'

export type Help = Readonly<Record<string, Localized>>

/** Keys of both editions. */
const shared: Help = {
  title: {
    en: 'Headline, without the topic: at most 70 Latin letters or 38 full-width characters.',
    ja: '見出しです。話題の名前は入れません。全角38字（半角70字）以内。',
  },
  summary: {
    en: 'One to three sentences under the headline: at most 200 Latin letters or 100 full-width characters.',
    ja: '見出しの下の1〜3文です。全角100字（半角200字）以内。',
  },
  takeaways: {
    en: 'Two to five sentences that stand alone.',
    ja: '要点です。それだけで意味が通る文を2〜5つ。',
  },
  glossary: { en: 'Words that a reader may not know.', ja: '読者が知らないかもしれない言葉です。' },
  'glossary.id': {
    en: 'The same in both languages; `<Term id="…">` in the text points at it.',
    ja: '両方の版で同じものにします。本文の `<Term id="…">` が指します。',
  },
  'glossary.term': { en: 'The word as it appears in the text.', ja: '本文に出てくるとおりの言葉です。' },
  'glossary.reading': {
    en: 'Reading in kana; only in Japanese.',
    ja: 'ひらがなの読みです。日本語の版で必要です。',
  },
  'glossary.meaning': {
    en: 'One sentence that a curious reader understands.',
    ja: 'はじめて読む人にもわかる1文です。',
  },
  'glossary.also': {
    en: 'Other words for it: synonyms, abbreviations, spellings. The search finds the story by them too.',
    ja: '別の呼び方（同義語、略語、表記ゆれ）です。検索でも見つかるようになります。',
  },
  'comic.title': { en: 'Title above the strip.', ja: '4コマの題名です。' },
  'comic.panels': { en: 'Exactly four panels.', ja: 'ちょうど4コマです（起承転結）。' },
  'comic.panels.caption': {
    en: 'Narration in a black box, such as a time and place.',
    ja: '黒い枠のナレーションです（時刻や場所など）。',
  },
  'comic.panels.alt': {
    en: 'What the picture shows, in one or two sentences, for readers who do not see it.',
    ja: '絵が見えない読者のために、絵の内容を1〜2文で書きます。',
  },
  'comic.panels.labels': {
    en: 'Words on things, in the order of the things that show words.',
    ja: '物の上の文字です。文字の出る物の順に書きます。',
  },
}

export const originalHelp: Help = {
  ...shared,
  draft: {
    en: '`true` while it is being written: the story is left out of the site.',
    ja: '書きかけのあいだは `true`。サイトに載りません。',
  },
  topic: { en: 'A key of topics.yaml.', ja: '話題です。topics.yaml にあるものから選びます。' },
  published: {
    en: 'A day, or a time with its zone; in the future, the story is scheduled.',
    ja: '公開する日、または時差つきの時刻です。先の日時なら、予約になります。',
  },
  revised: {
    en: 'When facts or words last changed; never before `published`.',
    ja: '事実や文章を最後に直した日です。`published` より前にはできません。',
  },
  author: { en: 'A key of people.yaml.', ja: '筆者です。people.yaml にあるものから選びます。' },
  disclosure: {
    en: 'How text and art were made; readers see it.',
    ja: '文章と絵の作り方です。読者に表示されます。',
  },
  'disclosure.text': { en: 'How the text was made.', ja: '文章の作り方です。' },
  'disclosure.art': { en: 'How the pictures were made.', ja: '絵の作り方です。' },
  comic: { en: 'The story in four panels.', ja: '4コマです。' },
  'comic.lettered': {
    en: '`true` where the pictures are finished and already carry their words.',
    ja: '絵に文字まで入っているときに `true` と書きます。',
  },
  'comic.art': {
    en: 'One picture for all panels, beside the story: each panel says with `box` which part is its own.',
    ja: '4コマ分が1枚になった画像です。各コマは `box` で自分の範囲を示します。',
  },
  'comic.mood': {
    en: 'Mood of Pico on the social card; default `happy`.',
    ja: '共有用カードのピコの表情です。なければ `happy`。',
  },
  'comic.card': {
    en: 'The panel that represents the story, 1 to 4; default 3.',
    ja: '記事を代表するコマの番号（1〜4）です。なければ3。',
  },
  'comic.panels.scene': { en: 'Where it happens; default `plain`.', ja: '場所です。なければ `plain`。' },
  'comic.panels.shot': {
    en: 'How near we are; default `medium`.',
    ja: '絵の寄り方です。なければ `medium`。',
  },
  'comic.panels.cast': {
    en: 'Who is there: a name, then place, expression, pose and signs in any order.',
    ja: '登場人物です。名前のあとに、位置、表情、動作、漫符を順不同で書きます。',
  },
  'comic.panels.props': {
    en: 'Things, with place, height and size: `clock right high x1.2`.',
    ja: '小道具です。位置、高さ、大きさをつけられます: `clock right high x1.2`。',
  },
  'comic.panels.fx': {
    en: 'What lies over the background: `focus`, or `focus@mika` where it aims at somebody.',
    ja: '背景の効果です: `focus`、人に向けるなら `focus@mika`。',
  },
  'comic.panels.say': {
    en: 'Lines in reading order, `- mika: words`; after the name `!` shout, `~` thought, `*` whisper. `[]` for silence.',
    ja: 'セリフを読む順に `- mika: 言葉` と書きます。名前のあとの `!` は叫び、`~` は心の声、`*` はささやき。なければ `[]`。',
  },
  'comic.panels.sfx': {
    en: 'Sound effects, drawn into the picture.',
    ja: '効果音です。絵の中に描かれます。',
  },
  'comic.panels.sfx.words': {
    en: 'At most 24 Latin letters or 12 full-width characters.',
    ja: '効果音の文字です。全角12字（半角24字）以内。',
  },
  'comic.panels.sfx.place': {
    en: 'Where and how large: `right high large tilt7 behind`.',
    ja: '位置や大きさです: `right high large tilt7 behind`。',
  },
  'comic.panels.art': {
    en: 'A picture beside the story: `./panel-1.png`; without words, unless the comic has `lettered: true`.',
    ja: '記事と同じフォルダーの画像です: `./panel-1.png`。`lettered: true` のほかは、文字のない絵にします。',
  },
  'comic.panels.box': {
    en: 'Which part of the picture is the panel, in %: left, top, width, height.',
    ja: '画像のどこがこのコマか、%で書きます: 左、上、幅、高さ。',
  },
  'comic.panels.anchors': {
    en: 'Where those who speak are in the picture.',
    ja: '話す人が絵のどこにいるかです。',
  },
  'comic.panels.anchors.mouth': {
    en: 'Where the tail of a balloon points, in %: left, top.',
    ja: '吹き出しのしっぽが指す所です（%）: 左、上。',
  },
  'comic.panels.anchors.face': {
    en: 'What balloons never cover, in %: left, top, width, height.',
    ja: '吹き出しで隠さない顔の範囲です（%）: 左、上、幅、高さ。',
  },
  'comic.panels.avoid': {
    en: 'What balloons must not cover: boxes in %.',
    ja: '吹き出しで隠さない範囲です（%）。',
  },
  corrections: {
    en: 'Mistakes that were put right, shown on the page.',
    ja: '訂正です。記事のページに表示されます。',
  },
  'corrections.date': { en: 'Day on which it was put right.', ja: '訂正した日です。' },
  'corrections.what': { en: 'What was wrong and what is right.', ja: '何が誤りで、正しくは何かを書きます。' },
  sources: {
    en: 'Where the facts come from; at least one is `primary`.',
    ja: '出典です。少なくとも1つは `primary`（一次情報）にします。',
  },
  'sources.title': { en: 'Title of the page or paper.', ja: 'ページや論文の題名です。' },
  'sources.publisher': { en: 'Who published it.', ja: '発行元です。' },
  'sources.url': {
    en: 'Where it can be read, beginning with https://.',
    ja: 'https:// で始まるアドレスです。',
  },
  'sources.date': {
    en: 'Day of publication; left out where the page shows none.',
    ja: '発行された日です。ページになければ省きます。',
  },
  'sources.kind': {
    en: '`primary`: from those it is about; `press`, `paper`, `analysis`: what others made of it.',
    ja: '`primary` は当事者の発表、`press` は報道、`paper` は論文、`analysis` は分析です。',
  },
}

export const translationHelp: Help = {
  ...shared,
  draft: {
    en: '`true` while it is being translated: this edition alone is left out.',
    ja: '翻訳しているあいだは `true`。この版だけがサイトに載りません。',
  },
  translated: {
    en: 'When it was translated; older than `revised` of the original = shown as out of date.',
    ja: '翻訳した日です。原文の版の `revised` より古いと、古い翻訳と表示されます。',
  },
  comic: {
    en: 'Words of the comic; the pictures are those of the original.',
    ja: '4コマの言葉です。絵は原文の版と同じです。',
  },
  'comic.art': {
    en: 'The finished picture in this language; only where the original has `lettered: true`.',
    ja: 'この言語の文字が入った画像です。原文の版が `lettered: true` のときだけ書きます。',
  },
  'comic.panels.say': {
    en: 'Only the words, in the order of the original; who says them is taken from there.',
    ja: '言葉だけを原文の版の順に書きます。話す人は原文の版と同じです。',
  },
  'comic.panels.sfx': {
    en: 'Only the words of the sound effects.',
    ja: '効果音の文字だけを書きます。',
  },
  'comic.panels.art': {
    en: 'The finished picture in this language; only where the original has `lettered: true`.',
    ja: 'この言語の文字が入った画像です。原文の版が `lettered: true` のときだけ書きます。',
  },
  corrections: {
    en: 'Translated corrections, in the order of the original.',
    ja: '訂正の翻訳です。原文の版の順に書きます。',
  },
  'corrections.what': { en: 'What was wrong and what is right.', ja: '何が誤りで、正しくは何かを書きます。' },
  sources: {
    en: 'Translated titles, in the order of the original; `{}` keeps those of the original.',
    ja: '題名の翻訳を原文の版の順に書きます。`{}` なら原文のままです。',
  },
  'sources.title': { en: 'Translated title.', ja: '題名の翻訳です。' },
  'sources.publisher': { en: 'Translated name of the publisher.', ja: '発行元の名前の翻訳です。' },
}
