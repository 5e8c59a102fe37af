/** What the files of a new story say: after each ¶ what belongs there, and in comments what may be chosen. */
import type { Locale } from '../../languages/locales.ts'
import { unwritten } from '../../reading/unwritten.ts'

const en = {
  head: `Everything after a ${unwritten} is still to be written: put your own words in its place, without the ${unwritten}.`,
  draft: 'keeps the story off the site; delete this line when it is ready',
  title: 'What happened, in at most 70 letters',
  summary: 'The news in one to three sentences, at most 200 letters, without the details',
  topic: 'one of',
  published: 'a day, or a time with its zone; a day to come is scheduled:',
  author: 'a key of people.yaml',
  disclosure: 'text: human, ai-assisted or ai-generated; art: the same, or drawn-by-script',
  unasked: {
    author: 'who wrote it, a key of people.yaml',
    disclosure: 'how it was made: human, ai-assisted or ai-generated',
  },
  takeaways: [
    'What a reader keeps, in one sentence that stands alone',
    'What is less known, or still open; two to five of these',
  ],
  comicTitle: 'Title of the strip, 40 letters',
  card: 'the panel that represents the story on cards, 1 to 4',
  gallery: 'All scenes, faces, poses, things and effects, with the words to type: /gallery/',
  manners: 'Who speaks: after the name ! is a shout, ~ a thought, * a whisper. At most 60 letters.',
  artComment:
    'Your own pictures, without words in them: png, jpg, webp, avif or svg, of this shape. Overwrite panel-1.svg and so on, or name others.',
  anchors: 'Where faces are, in % of the picture: mouth [x, y], face [x, y, width, height].',
  beats: [
    '1 起: where we are, and what begins',
    '2 承: what is behind it',
    '3 転: the turn that nobody expected',
    '4 結: what it means, with a smile',
  ],
  captions: ['Time and place', 'Some time later'],
  say: [
    ['What has happened?', 'The news, in plain words!'],
    ['What is the cause of it.', 'What that is like in daily life.'],
    ['But what about this?!', 'The surprise!'],
    ['So what does it come to?', 'A last line to smile at.'],
  ],
  label: 'On the screen',
  sound: 'BANG!',
  alt: 'What the picture shows, for those who do not see it; not what is said',
  sourceTitle: 'Title of the announcement, law or paper itself',
  publisher: 'Who published it',
  url: 'the whole address',
  date: 'day on which it was published; leave the line out where the page shows none',
  kind: 'primary, press, paper or analysis; at least one is primary',
  id: 'in English with hyphens, the same in both languages: status-page',
  term: 'A word, 40 letters',
  reading: '',
  meaning: 'One sentence that a curious reader understands',
  headings: ['How it began', 'What came of it'],
  breakdown: [
    'What happened, when and where. Link the source where you use it: [its name](https://example.com/). Explain a word where it first appears: <Term id="first-term">the word</Term>.',
    'What followed, with dates and numbers, and who says so.',
  ],
  note: 'In one line',
  noteText: 'A comparison with something from daily life.',
  significance: 'Why this is more than one more headline. A table helps where numbers or versions differ.',
  table: [
    ['What is compared', 'One', 'The other'],
    ['First row', 'value', 'value'],
  ],
  impact: 'Who feels it, in Japan and elsewhere, and how.',
  unknown: 'What nobody has published or confirmed yet.',
  point: '**The point in a few words.** Then a sentence or two that leave the answer to the reader.',
  step: '**A small thing to do.** Then how, in ten minutes and without paying.',
  summaryText: 'The story again in three or four sentences, for those who read only this.',
  matters: 'What a reader can do or see differently from now on.',
} as const

type Hints = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends readonly (readonly string[])[]
    ? readonly (readonly string[])[]
    : (typeof en)[K] extends readonly string[]
      ? readonly string[]
      : (typeof en)[K] extends string
        ? string
        : { readonly [L in keyof (typeof en)[K]]: string }
}

const ja: Hints = {
  head: `${unwritten} に続く言葉は、そこに何を書くかの説明です。${unwritten} ごと消して、記事の言葉に書きかえてください。`,
  draft: '公開を止めておくための行。書き上がったら消してください',
  title: '何が起きたか。全角38字まで',
  summary: 'ニュースの要点を1〜3文で。全角100字まで。細かいことは本文に',
  topic: '次のどれか:',
  published: '日付、または時差つきの時刻。先の日付なら、その日まで公開されません:',
  author: 'people.yaml にある名前',
  disclosure: 'text は human、ai-assisted、ai-generated のどれか。art は同じ3つか drawn-by-script',
  unasked: {
    author: '書いた人。people.yaml にある名前',
    disclosure: '作り方。human、ai-assisted、ai-generated のどれか',
  },
  takeaways: [
    '読者に持ち帰ってほしいことを、それだけで意味の通る1文で',
    'あまり知られていないこと、まだ分からないこと。全部で2〜5個',
  ],
  comicTitle: '4コマの題。全角20字まで',
  card: '記事の顔になるコマ。1〜4',
  gallery: '場面、表情、ポーズ、小物、効果と、その書き方の一覧: /ja/gallery/',
  manners: 'セリフの前は話す人。名前の後ろの ! は叫び、~ は心の声、* はささやき。全角28字まで。',
  artComment:
    '自作の絵。文字は入れません。png、jpg、webp、avif、svg で、縦横の比はこのとおりに。panel-1.svg などを差しかえるか、別の名前を書きます。',
  anchors: '顔の位置。絵に対する%で、mouth は [横, 縦]、face は [横, 縦, 幅, 高さ]。',
  beats: [
    '1 起: どこで、何が始まるのか',
    '2 承: その背景に何があるのか',
    '3 転: 思いがけない展開',
    '4 結: つまりどういうことか。最後にひと笑い',
  ],
  captions: ['時と場所', 'しばらくして'],
  say: [
    ['何があったの？', 'ニュースをひとことで！'],
    ['背景を、やさしく', 'たとえると？'],
    ['でも、ここはどうなの？', '思いがけない事実！'],
    ['つまり、どういうこと？', '最後のひとこと'],
  ],
  label: '画面の文字',
  sound: 'ガーン',
  alt: '絵に何が描かれているか。絵を見ない読者のために。セリフは書かない',
  sourceTitle: '発表、法令、論文など、元になった資料の題',
  publisher: '発行元',
  url: 'その資料のURL全体',
  date: '資料の日付。ページに書かれていなければ、この行を消してください',
  kind: 'primary（当事者の資料）、press（報道）、paper（論文）、analysis（分析）。primary が1つは必要',
  id: '英語とハイフンで、両方の言語に共通。例: status-page',
  term: '用語。全角20字まで',
  reading: 'ひらがなで',
  meaning: '初めて読む人にも分かる説明を1文で',
  headings: ['始まり', 'その後'],
  breakdown: [
    '何が、いつ、どこで起きたのか。資料を使うところにリンクを置きます: [資料の名前](https://example.com/)。用語は最初に出るところで: <Term id="first-term">用語</Term>。',
    'その後の動き。日付と数字と、誰がそう言っているのか。',
  ],
  note: 'ひとことで言うと',
  noteText: '身近なものにたとえた説明。',
  significance: 'なぜ、よくあるニュースの1つで終わらないのか。数字や言い分が分かれるときは表にします。',
  table: [
    ['比べるもの', '一方', 'もう一方'],
    ['1行目', '値', '値'],
  ],
  impact: '日本や世界で、誰にどう影響するのか。',
  unknown: 'まだ公表も確認もされていないこと。',
  point: '**要点を短く。**そのあとに1〜2文。答えは読者にゆだねます。',
  step: '**小さくできること。**10分以内に、無料でできるやり方。',
  summaryText: 'ここだけ読む人のために、全体を3〜4文で。',
  matters: '読者がこれから、何を違う目で見られるようになるのか。',
}

export const hints: Readonly<Record<Locale, Hints>> = { en, ja }

/** What stands in a translation until it is made. */
export const translationHints = {
  en: {
    head: `A translation: overwrite everything after a ${unwritten}, and the ${unwritten} with it. The words of the original are above each line.`,
    draft: 'keeps this edition off the site; delete this line when it is ready',
    short: 'translate',
    most: (letters: number): string => `translate (${letters} letters)`,
    reading: '',
    sources:
      'Only titles that need it: {} keeps the words above it, { title: …, publisher: … } replaces them.',
    art: 'the picture with English words',
    known: 'as in other stories',
    note: 'In one line',
  },
  ja: {
    head: `翻訳の版です。${unwritten} に続く部分を、${unwritten} ごと訳文に書きかえてください。原文は各行の上にあります。`,
    draft: 'この版の公開を止めておくための行。訳し終えたら消してください',
    short: '訳す',
    most: (letters: number): string => `訳す（${letters}字まで）`,
    reading: 'ひらがなで',
    sources:
      '訳すのは必要なものだけ。{} は上の言葉のまま、{ title: …, publisher: … } と書くと置きかわります。',
    art: '日本語の入った絵',
    known: 'ほかの記事と同じ',
    note: 'ひとことで言うと',
  },
} as const
