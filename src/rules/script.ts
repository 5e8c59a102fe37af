/** What may stand in the script of a comic. */
import type { Rules } from './rule.ts'

const words = {
  'unknown-word': {
    en: 'Every word of a script is one that the comic can draw; the gallery shows them all.',
    ja: '台本には、漫画に描ける語だけを書きます。語は「台本の見本帳」にそろっています。',
  },
  'second-word': {
    en: 'A figure or a thing has one place, one face, one size; every thing is an entry of its own.',
    ja: '1人、1つの物につき、位置も表情も大きさも1つです。小道具は1つずつ分けて書きます。',
  },
  'missing-word': {
    en: 'An entry of `props` names a thing, and an entry of `fx` an effect.',
    ja: '`props` には小道具の名前を、`fx` には効果の名前を書きます。',
  },
  'out-of-range': {
    en: 'A number of a script keeps within its limits, so that nothing leaves the panel or becomes a dot.',
    ja: '台本の数字は決まった範囲で書きます。コマからはみ出したり、点のように小さくなったりしないためです。',
  },
  'stray-space': {
    en: 'An effect and whom it aims at are one word: `focus@mika`.',
    ja: '効果とその相手は、続けて書きます（`focus@mika`）。',
  },
} as const satisfies Rules

const cast = {
  'unknown-cast': {
    en: 'Figures are called by their names in the cast, and by no others: these are the ones that can be drawn.',
    ja: '人物は、登場人物の名前で書きます。描けるのは、その人物だけです。',
  },
  'unknown-speaker': {
    en: 'Whoever speaks is one of the cast, since a balloon needs a mouth to point at.',
    ja: 'セリフを言うのは登場人物です。吹き出しのしっぽが、その口を指します。',
  },
  'speaker-not-in-cast': {
    en: 'Where a panel has `cast`, everybody who speaks in it is named there, so that nobody appears by accident.',
    ja: '`cast` を書いたコマでは、話す人も全員そこに書きます。思わぬ人物が絵に加わらないようにするためです。',
  },
  'absent-cast': {
    en: 'An effect aims at somebody who is in the panel.',
    ja: '効果の相手は、そのコマにいる人物にします。',
  },
  'too-many-actors': {
    en: 'A panel has at most four figures, so that nobody hides another; a crowd may be there as well.',
    ja: '1コマの人物は4人までです。互いに隠れないようにするためです。群衆はほかに置けます。',
  },
  'too-many-labels': {
    en: 'Every label has a thing that shows it, such as a sign or a screen.',
    ja: '`labels` の言葉には、それを見せる看板や画面などの小道具がいります。',
  },
} as const satisfies Rules

const pictures = {
  'misplaced-key': {
    en: 'A panel is drawn from a script, or shows a picture of yours, or a finished one; the keys of one way are not used in another.',
    ja: 'コマは、台本から描く、自分の絵を使う、文字入りの完成画像を使う、のどれかです。項目を混ぜることはできません。',
  },
  'inherited-key': {
    en: 'A translation has words alone: pictures, staging and dates are those of the original.',
    ja: '翻訳の版に書くのは言葉だけです。画像、演出、日付は、原文の版のものが使われます。',
  },
  'outside-picture': {
    en: 'A mouth lies within its panel, so that the balloon points at it.',
    ja: '口の位置はコマの中にします。吹き出しのしっぽが、そこを指します。',
  },
} as const satisfies Rules

export const scriptRules = { ...words, ...cast, ...pictures } as const satisfies Rules
