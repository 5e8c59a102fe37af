/** What the files of a new story say: after each ¶ what belongs there, and in comments what may be chosen. */
import type { hints as english, translationHints as englishTranslation } from '../en/hints.ts'

export const hints: typeof english = {
  head: '¶ に続く言葉は、そこに何を書くかの説明です。¶ ごと消して、記事の言葉に書き換えてください。',
  draft: '公開を止めておくための行。書き上がったら消してください',
  title: '何が起きたか。全角38字まで',
  summary: 'ニュースの要点を1〜3文で。全角100字まで。細かいことは本文に',
  topic: '次のどれか:',
  published: '日付、または時差つきの日時。先の日付なら、その日まで公開されません:',
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
  gallery: (path) =>
    `場面、表情、ポーズ、小道具、効果と、その書き方の一覧: npm run dev を実行して ${path} を開く`,
  manners: 'セリフの前は話す人。名前の後ろの ! は叫び、~ は心の声、* はささやき。全角28字まで。',
  artComment:
    '自作の絵。文字は入れません。png、jpg、webp、avif、svg で、縦横の比はこのとおりに。panel-1.svg などを差し替えるか、別の名前を書きます。',
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
  alt: '絵に何が描かれているか。絵を見られない読者のために。セリフは書かない',
  sourceTitle: '発表、法令、論文など、元になった資料の題',
  publisher: '発行元',
  url: 'その資料のURL全体',
  date: '資料の日付。ページに書かれていなければ、この行を消してください',
  kind: 'primary（当事者の資料）、press（報道）、paper（論文）、analysis（分析）。primary が1つは必要',
  id: '英語とハイフンで、どの言語の版でも同じ。例: status-page',
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
  impact: 'どこの誰に、どう影響するのか。',
  unknown: 'まだ公表も確認もされていないこと。',
  point: '**要点を短く。**そのあとに1〜2文。答えは読者にゆだねます。',
  step: '**手軽にできること。**10分以内に、無料でできるやり方。',
  summaryText: 'ここだけ読む人のために、全体を3〜4文で。',
  matters: '読者がこれからできること。あるいは、読者の物の見方がどう変わるのか。',
}

export const translationHints: typeof englishTranslation = {
  head: '翻訳版です。¶ に続く部分を、¶ ごと訳文に書き換えてください。原文は各行の上にあります。',
  draft: 'この版の公開を止めておくための行。訳し終えたら消してください',
  short: '訳す',
  most: (letters) => `訳す（${letters}字まで）`,
  reading: 'ひらがなで',
  sources: '訳すのは必要なものだけ。{} は上の言葉のまま、{ title: …, publisher: … } と書くと置き換わります。',
  art: 'この言語の文字が入った絵',
  known: 'ほかの記事と同じ',
  note: 'ひとことで言うと',
}
