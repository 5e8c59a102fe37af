import type { gallery as english } from '../../en/words/gallery.ts'
import type { Translated } from '../../words.ts'

export const gallery = {
  'gallery.name': '台本の見本帳',
  'gallery.lead':
    'このサイトの4コマは、台本から自動で描いています。台本で使える言葉を、絵つきですべて並べました。',
  'gallery.contents': 'このページの内容',
  'gallery.copy': 'コピー',
  'gallery.copyWords': (snippet) => `コピー：${snippet}`,
  'gallery.copied': 'コピーしました',
  'gallery.h.lesson': '1分で1コマ',
  'gallery.note.lesson':
    '2行の会話が、3段階で山場のコマになります。絵はどれも、すぐ下の台本から描いたものです。',
  'gallery.lesson.1':
    '誰が何を言うか、読む順に書きます。これだけで1コマです。先に話す人が先に読まれる側に立ち、表情は「！」や「…」で決まります。',
  'gallery.lesson.2':
    '場面を決め、名前のあとに、位置、表情、ポーズ、漫符を書きます。順番は自由です。半角の空白で区切ります。',
  'gallery.lesson.3':
    '派手なものは「転」のコマまで取っておきます。効果線に描き文字、せりふは少なめに。仕上げに「alt」で、絵を見られない人に何が描かれているかを伝えます。',
  'gallery.mirror':
    '左右は、英語のように左から読む版に合わせて書きます。日本語版は右から読むので、舞台をそっくり左右反転します。そこでは「left」の人が右に立ちますが、台本は1つで足ります。',
  'gallery.check': 'つづりを間違えても大丈夫。「npm run check」が、その行と、近い言葉を教えてくれます。',
  'gallery.h.cast': '登場人物',
  'gallery.note.cast':
    '1コマに4人まで、ほかに群衆も出せます。「cast」でも「say」でも、コロンの前に名前を書きます。',
  'gallery.h.expressions': '表情',
  'gallery.note.expressions': '「cast」の名前のあとに1つ。コマごとに変えましょう。芝居をするのは顔です。',
  'gallery.h.poses': 'ポーズ',
  'gallery.note.poses': '「cast」の名前のあとに1つ。どちらを向いても、前に出るほうの手が動きます。',
  'gallery.h.views': '顔の向き',
  'gallery.note.views': '顔をどちらから見るか。',
  'gallery.h.marks': '漫符',
  'gallery.note.marks': '頭のまわりに添える記号。いくつでも書けますが、たいていは1つで十分です。',
  'gallery.h.places': '位置と大きさ',
  'gallery.note.places':
    'どこに立ち、どちらを向き、誰が前に出るか。書かなければ、おのずとちょうどよい場所に立ちます。',
  'gallery.h.scenes': '場面',
  'gallery.note.scenes': 'どこで起きるか。4コマのうち1つは、黒いコマにしましょう。',
  'gallery.h.shots': 'カメラの距離',
  'gallery.note.shots':
    'どこから見るか。何も書かなければ、登場人物とせりふに合わせて選ばれます。eyes と over は、@ と名前でだれかを指定できます。',
  'gallery.h.effects': '効果',
  'gallery.note.effects': '人物の後ろ、背景の上に描かれます。@と名前を続けると、その人を中心に描きます。',
  'gallery.h.props': '小道具',
  'gallery.note.props':
    'いくつでも並べられます。名前のあとに、位置、高さ、大きさ、傾きを続けられます。「labels」の文字が入る物もあります。',
  'gallery.h.balloons': 'ふきだしと音',
  'gallery.note.balloons':
    'ふきだしは自動で空いた場所に入り、顔を隠しません。1つ28字まで。1コマに2つまでが読みやすい数です。',
  'gallery.h.scripts': '台本まるごと',
  'gallery.note.scripts':
    '4コマぶんの台本を、記事の先頭に書くとおりの形で。コピーして、せりふを入れかえてみてください。',
  'gallery.script.guess': '書いたのは「say」だけ。絵づくりはすべてプログラムまかせです。',
  'gallery.script.hello': '押しよせる群衆、転の黒いコマ、そして三人の会話。',
  'gallery.script.one-line': '夜の心の声、無言の大写し、そして部長に返ってくるオチ。',
  'gallery.script.hand': '日本語で先に書いた台本。ねこの手を、本当に借りてしまう話。',
} as const satisfies Translated<typeof english>
