/** What the words for people mean, in the words of both languages. The compiler misses any that is left out. */
import type { Localized } from '../../languages/locales.ts'
import type { CastKey } from '../../stories/cast.ts'
import type { Expression, Mark, Pose, View } from '../../stories/script-words.ts'

export type Meanings<Word extends string> = Readonly<Record<Word, Localized>>

export const castMeanings = {
  pico: {
    en: 'Robot mascot. Means well, bears the brunt.',
    ja: 'ロボットのマスコット。いつも善意、たいてい被害者。',
  },
  mika: {
    en: 'Curious newcomer with a headset. Asks what readers would ask.',
    ja: 'ヘッドセットの新人。読者の聞きたいことを聞く。',
  },
  ren: {
    en: 'Engineer with glasses. Patient, up to a point.',
    ja: '眼鏡のエンジニア。がまん強いが、限度はある。',
  },
  boss: {
    en: 'Runs the place. Sure of herself, not always right.',
    ja: '部長。いつも自信満々、いつも正しいとは限らない。',
  },
  ume: { en: 'Professor Ume. Has seen it all before.', ja: 'ウメ先生。たいていのことは、とうに見てきた。' },
  v0: {
    en: 'Walking desk telephone. An early model with one line.',
    ja: '歩く卓上電話の初代機。言えるのは一言だけ。',
  },
  crowd: {
    en: 'Everybody else. Fills a panel wherever there is room.',
    ja: 'その他おおぜい。空いた場所を埋めつくす。',
  },
} as const satisfies Meanings<CastKey>

export const expressionMeanings = {
  smile: {
    en: 'Calm and friendly. The face without a word.',
    ja: '穏やかなほほえみ。何も書かないときの顔。',
  },
  happy: { en: 'Glad, eyes closed.', ja: 'うれしい。目を細める。' },
  laugh: { en: 'Laughing out loud.', ja: '大笑い。' },
  talk: { en: 'Speaking, nothing more.', ja: 'ふつうに話す。' },
  surprised: { en: 'Did not expect that.', ja: 'びっくり。' },
  shock: { en: 'Struck by bad news.', ja: '衝撃の知らせに、血の気が引く。' },
  panic: { en: 'Losing their head.', ja: '大あわて。' },
  worried: { en: 'Something may be wrong.', ja: '不安、心配。' },
  sad: { en: 'Downhearted.', ja: 'しょんぼり。' },
  cry: { en: 'In tears.', ja: '泣く。' },
  angry: { en: 'Cross, mouth shut.', ja: '腹を立て、口を結ぶ。' },
  shout: { en: 'Shouting with rage or urgency.', ja: '怒鳴る、叫ぶ。' },
  determined: { en: 'Ready for it.', ja: 'やる気、覚悟。' },
  smug: { en: 'Knows something the others do not.', ja: 'したり顔、得意げ。' },
  tired: { en: 'Worn out, eyes half shut.', ja: 'ぐったり。まぶたが重い。' },
  relief: { en: 'It went well after all.', ja: 'ほっとする。' },
  sparkle: { en: 'Stars in the eyes.', ja: '目がきらきら。' },
  dizzy: { en: 'Eyes in spirals: knocked out or overloaded.', ja: '目がぐるぐる。頭がパンク。' },
  sleep: { en: 'Asleep.', ja: 'すやすや。' },
  blank: { en: 'No reaction at all.', ja: '無表情、あぜん。' },
} as const satisfies Meanings<Expression>

export const poseMeanings = {
  stand: {
    en: 'Arms at the sides. The pose without a word.',
    ja: '腕を下ろして立つ。何も書かないときの姿勢。',
  },
  wave: { en: 'Greets with one hand.', ja: '片手を振る。' },
  cheer: { en: 'Both arms in the air.', ja: '両手を上げて、ばんざい。' },
  clutch: { en: 'Holds the head in both hands.', ja: '頭をかかえる。' },
  point: { en: 'Points at somebody or something.', ja: '前を指さす。' },
  fist: { en: 'A fist, in rage or resolve.', ja: 'こぶしを握る。' },
  hips: { en: 'Hands on the hips: proud, or waiting.', ja: '腰に手を当てる。' },
  think: { en: 'A hand at the chin.', ja: 'あごに手を当てて考える。' },
  slump: { en: 'Shoulders and arms hang.', ja: '肩を落とす。' },
  shrug: { en: 'Who knows?', ja: '肩をすくめる。さあね。' },
  present: { en: 'Shows something with an open hand.', ja: '手のひらで「こちらです」と示す。' },
  fold: { en: 'Folded arms.', ja: '腕を組む。' },
  reach: { en: 'Stretches out an arm.', ja: '腕を伸ばす。' },
  bow: { en: 'Bows: an apology or a thank-you.', ja: 'おじぎ。謝るとき、礼を言うとき。' },
  type: {
    en: 'Both hands on a keyboard. Goes well with “desk” and “laptop”.',
    ja: 'キーボードを打つ。「desk」「laptop」と合わせて。',
  },
  sit: { en: 'Sits. Goes well with “desk”.', ja: 'すわる。「desk」と合わせて。' },
  'hold-phone': { en: 'Holds a phone.', ja: 'スマートフォンを持つ。' },
  'hold-mug': { en: 'Holds a mug.', ja: 'マグカップを持つ。' },
  'hold-paper': { en: 'Reads from a sheet.', ja: '紙を持って読む。' },
  'hold-laptop': { en: 'Carries an open laptop.', ja: 'ノートパソコンをかかえる。' },
} as const satisfies Meanings<Pose>

export const viewMeanings = {
  'three-quarter': {
    en: 'Without a word: turned a little towards the others.',
    ja: '何も書かなければ、相手のほうへ斜めを向く。',
  },
  front: { en: 'Looks straight at the reader.', ja: '正面。読者を見る。' },
  profile: { en: 'Seen from the side.', ja: '真横から。' },
  back: { en: 'Seen from behind.', ja: '後ろ姿。' },
} as const satisfies Meanings<View>

export const markMeanings = {
  sweat: { en: 'A drop: uneasy.', ja: '汗ひとつぶ。気まずい。' },
  sweats: { en: 'Drops fly: hurry and fluster.', ja: '汗が飛ぶ。あせる。' },
  anger: { en: 'The vein at the temple.', ja: '怒りの青筋。' },
  sparkles: { en: 'Glitter: proud, charmed, brand-new.', ja: 'きらきら。得意、うっとり、新品。' },
  pop: { en: 'Short lines: just noticed something.', ja: 'はっと気づく線。' },
  smoke: { en: 'Overheated.', ja: '煙。熱くなりすぎた。' },
  gloom: { en: 'Threads of gloom at the temple.', ja: '顔にかかる縦線。どんより。' },
  zzz: { en: 'Asleep.', ja: 'ぐうぐう眠る。' },
  question: { en: 'Does not get it.', ja: 'わからない。' },
  exclamation: { en: 'Startled.', ja: 'ぎょっとする。' },
  idea: { en: 'A light goes on.', ja: 'ひらめき。' },
  heart: { en: 'In love with it.', ja: '大好き。' },
  note: { en: 'Humming: in good spirits.', ja: '鼻歌まじり。ごきげん。' },
  steam: { en: 'Snorting with zeal or anger.', ja: '荒い鼻息。やる気、または怒り。' },
} as const satisfies Meanings<Mark>
