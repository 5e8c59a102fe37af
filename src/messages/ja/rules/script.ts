/** What may be written in the script of a comic. */
import type { scriptRules as english } from '../../en/rules/script.ts'

export const scriptRules: typeof english = {
  'unknown-word': '台本には、漫画に描ける語だけを書きます。語は見本帳にそろっています。',
  'second-word': '人物や小道具の位置、表情、大きさは、それぞれ1つだけです。小道具は1つずつ分けて書きます。',
  'missing-word': '`props` には小道具の名前を、`fx` には効果の名前を書きます。',
  'out-of-range':
    '台本の数字は決まった範囲で書きます。コマからはみ出したり、点のように小さくなったりしないためです。',
  'stray-space': '効果とその相手は、続けて書きます（`focus@mika`）。',
  'unknown-cast': '人物は、決まった登場人物の英字名（`mika` など）で書きます。ほかの人物は描けません。',
  'unknown-speaker': '話し手には、登場人物の英字名を書きます。吹き出しのしっぽが、その口を指します。',
  'speaker-not-in-cast':
    '`cast` を書いたコマでは、話す人も全員そこに書きます。思わぬ人物が絵に加わらないようにするためです。',
  'absent-cast': '効果やショットの相手は、そのコマにいる人物にします。',
  'unknown-target': '`point@`、`look@`、`over@` などのあとには、絵に描かれる人物か小道具を書きます。',
  'absent-target': '指さす相手や手を伸ばす先は、そのコマにある人や物にします。',
  'insert-without-thing': '`insert` は先頭の小道具を大きく見せるショットです。`props` が要ります。',
  'too-many-actors': '1コマの人物は4人までです。互いに隠れないようにするためです。群衆はほかに置けます。',
  'too-many-labels': '`labels` の言葉には、それを見せる看板や画面などの小道具が要ります。',
  'misplaced-key':
    'コマは、台本から描く、自分の絵を使う、文字入りの完成画像を使う、のどれかです。項目を混ぜることはできません。',
  'inherited-key': '翻訳版に書くのは言葉だけです。画像、演出、日付は、原文のものが使われます。',
  'outside-picture': '口の位置はコマの中にします。吹き出しのしっぽが、そこを指します。',
}
