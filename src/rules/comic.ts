/** What a letterer or a stage manager would not let pass. */
import type { Rules } from './rule.ts'

const letters = {
  'missing-glyph': {
    en: 'Every character of a comic or a title is in the fonts that letter it, so that no box appears in its place.',
    ja: '漫画や題名の文字は、フォントにあるものだけを使います。ない文字は、四角に化けてしまいます。',
  },
  'balloon-without-place': {
    en: 'A panel has room for its balloons.',
    ja: 'コマには、吹き出しを置く場所があります。',
  },
  'small-lettering': {
    en: 'A panel says no more than can be lettered at a size that a phone shows well.',
    ja: '1コマの言葉は、スマートフォンで読める大きさの文字に収まる量にします。',
  },
  'too-many-balloons': {
    en: 'A panel has at most three balloons, and fewer where it is full of figures.',
    ja: '1コマの吹き出しは3個までです。人物が多いコマでは、もっと減らします。',
  },
  'sound-in-the-way': {
    en: 'A sound effect is inside the picture, and covers no face and no balloon.',
    ja: '効果音は、枠の中の、顔や吹き出しにかからない場所に置きます。',
  },
} as const satisfies Rules

const balloons = {
  'balloon-over-face': {
    en: 'No balloon covers a face: faces tell the story.',
    ja: '吹き出しで顔を隠しません。物語を伝えるのは顔です。',
  },
  'balloon-over-head': {
    en: 'No balloon covers a head.',
    ja: '吹き出しで頭を隠しません。',
  },
  'balloon-over-hand': {
    en: 'No balloon covers a hand that acts.',
    ja: '吹き出しで、芝居をしている手を隠しません。',
  },
  'balloon-over-balloon': {
    en: 'No balloon covers the words of another.',
    ja: '吹き出しで、ほかの吹き出しの言葉を隠しません。',
  },
  'balloon-over-avoid': {
    en: 'A balloon keeps off what an author asked to be left free.',
    ja: '吹き出しは、`avoid` で空けるように書いた場所にかけません。',
  },
  'crossing-tail': {
    en: 'Tails of balloons do not cross one another: it must be plain who speaks.',
    ja: '吹き出しのしっぽは交差させません。誰の言葉か、ひと目でわかるようにします。',
  },
  'stray-tail': {
    en: 'The tail of a balloon leads to its own speaker, and ends nearer to that head than to any other.',
    ja: '吹き出しのしっぽは話し手まで伸び、ほかの誰の頭よりも話し手の近くを指します。',
  },
  'balloons-out-of-order': {
    en: 'Balloons are read in the order in which their lines are written.',
    ja: '吹き出しは、セリフを書いた順に読めるように並びます。',
  },
} as const satisfies Rules

const staging = {
  'second-speaker-first': {
    en: 'Whoever speaks first is where reading begins.',
    ja: '先に話す人は、先に読まれる側に立ちます。',
  },
  'hidden-face': {
    en: 'No figure and no thing covers a face.',
    ja: '人物や小道具で、顔を隠しません。',
  },
  'hidden-label': {
    en: 'Nothing covers words that readers should read.',
    ja: '読者に読ませる文字の前に、何も置きません。',
  },
  'hidden-thing': {
    en: 'A thing that is written can be seen: no more than 60 % of it is hidden.',
    ja: '書いた小道具は見えるように置きます。6割を超えて隠しません。',
  },
  'idle-breakout': {
    en: 'A figure with `breakout` really reaches over the frame.',
    ja: '`breakout` と書いた人物は、実際に枠の外まで届きます。',
  },
  'outside-frame': {
    en: 'A figure or a thing is in the picture, not cut off by its frame.',
    ja: '人物や小道具は、枠で切れないように置きます。',
  },
  'empty-panel': {
    en: 'There is something to see in every panel.',
    ja: 'どのコマにも、何かが描かれています。',
  },
} as const satisfies Rules

const rhythm = {
  'no-dark-panel': {
    en: 'One of four panels is dark, best the turn: a strip that is white all over has no weight.',
    ja: '4コマのうち1つは黒いコマにします。「転」が効果的です。白いコマだけでは、締まりがありません。',
  },
  'many-breakouts': {
    en: 'At most one figure or thing breaks out of its frame.',
    ja: '枠を破る演出は、1本の漫画に1回までです。',
  },
  'still-face': {
    en: 'A face changes from panel to panel: that is its acting.',
    ja: '表情は、コマごとに変えます。顔が芝居をするからです。',
  },
} as const satisfies Rules

export const comicRules = { ...letters, ...balloons, ...staging, ...rhythm } as const satisfies Rules
