/** What a letterer or a stage manager would not let pass. */
import type { comicRules as english } from '../../en/rules/comic.ts'

export const comicRules: typeof english = {
  'missing-glyph':
    '漫画や題名の文字は、フォントにあるものだけを使います。ない文字は、四角に化けてしまいます。',
  'balloon-without-place': 'コマには、吹き出しを置く場所を残します。',
  'small-lettering': '1コマの言葉は、スマートフォンで読める大きさの文字に収まる量にします。',
  'too-many-balloons': '1コマの吹き出しは3個までです。人物が多いコマでは、もっと減らします。',
  'sound-in-the-way': '効果音は、枠の中の、顔や吹き出しにかからない場所に置きます。',
  'balloon-over-face': '吹き出しで顔を隠しません。物語を伝えるのは顔です。',
  'balloon-over-head': '吹き出しで頭を隠しません。',
  'balloon-over-hand': '吹き出しで、芝居をしている手を隠しません。',
  'balloon-over-balloon': '吹き出しで、ほかの吹き出しの言葉を隠しません。',
  'balloon-over-avoid': '吹き出しは、`avoid` で空けるように書いた場所にかけません。',
  'crossing-tail': '吹き出しのしっぽは交差させません。誰の言葉か、ひと目で分かるようにします。',
  'stray-tail': '吹き出しのしっぽは話し手まで伸び、ほかの誰の頭よりも話し手の近くを指します。',
  'balloons-out-of-order': '吹き出しは、セリフを書いた順に読めるように並びます。',
  'second-speaker-first': '先に話す人は、先に読まれる側に立ちます。',
  'hidden-face': '人物や小道具で、顔を隠しません。',
  'hidden-label': '小道具でも手に持つ物でも、読者に読ませる文字は隠しません。',
  'short-reach': '伸ばした手は、相手や物に届くようにします。',
  'hidden-thing': '書いた小道具や人物が手に持つ物は、見えるように置きます。隠れるのは6割までにします。',
  'idle-breakout': '`breakout` と書いた人物は、実際に枠の外まで届きます。',
  'outside-frame': '人物、小道具、手に持つ物は、枠で切れないように置きます。',
  'empty-panel': 'どのコマにも、何かを描きます。',
  'no-dark-panel':
    '4コマのうち1つは黒いコマにします。「転」が効果的です。白いコマだけでは、締まりがありません。',
  'many-breakouts': '枠を破る演出は、1本の漫画に1回までです。',
  'not-in-picture': '`cast` に書く人物は、絵に見えるか、せりふが聞こえるようにします。',
  'still-camera': '同じ人物と同じショットを、3コマ続けません。',
  'still-face': '表情は、コマごとに変えます。顔が芝居をするからです。',
}
