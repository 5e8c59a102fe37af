/**
 * What an editor types for every word that is shown as a panel of the gallery. The pictures are drawn from these very
 * lines, so that none of them can promise what a script does not keep.
 */
import type { Locale, Localized } from '../../languages/locales.ts'
import type {
  Effect,
  facings,
  HeightWord,
  layers,
  PlaceWord,
  Scene,
  Shot,
  sizes,
} from '../../stories/script-words.ts'

export const sceneSnippet = (scene: Scene): string => `scene: ${scene}`

export const shotSnippet = (shot: Shot): string =>
  `shot: ${shot}\ncast:\n  mika: left talk point\n  pico: right happy`

export const placeSnippet = (place: PlaceWord): string => `cast:\n  pico: ${place}`

export const heightSnippet = (height: HeightWord): string => `props: [clock right ${height}]`

export const facingSnippets: Readonly<Record<(typeof facings)[number], string>> = {
  'facing-left': 'cast:\n  mika: center facing-left',
  'facing-right': 'cast:\n  mika: center facing-right',
}

export const sizeSnippets: Readonly<Record<keyof typeof sizes, string>> = {
  small: 'cast:\n  mika: left\n  pico: right small',
  large: 'cast:\n  mika: left\n  pico: right large',
}

export const layerSnippets: Readonly<Record<(typeof layers)[number], string>> = {
  behind: 'cast:\n  mika: 40%\n  ren: 60% behind',
  'in-front': 'cast:\n  pico: 42% in-front\n  boss: 60%',
  breakout: 'cast:\n  pico: center large cheer breakout',
}

export const effectSnippets: Readonly<Record<Effect, string>> = {
  focus: 'fx: focus@mika\ncast:\n  mika: center surprised',
  flash: 'fx: flash@ren\ncast:\n  ren: center shock clutch',
  burst: 'fx: burst@pico\ncast:\n  pico: center sparkle cheer',
  speed: 'fx: speed\ncast:\n  mika: center determined fist',
  gloom: 'fx: gloom\ncast:\n  ren: center sad slump',
  rays: 'fx: rays@pico\ncast:\n  pico: center happy hips',
  fade: 'fx: fade\ncast:\n  ume: center relief think',
  impact: 'scene: black\nfx: impact@boss\ncast:\n  boss: center shout point',
  bubbles: 'fx: bubbles\ncast:\n  mika: center happy cheer',
}

/** Numbers stand where a word is too coarse. */
export const numbers = ['place', 'size', 'lift', 'height', 'tilt'] as const
export type NumberKind = (typeof numbers)[number]

/** The number as it is typed, and a panel with it. */
export const numberSnippets: Readonly<
  Record<NumberKind, { readonly word: string; readonly snippet: string }>
> = {
  place: { word: '40%', snippet: 'cast:\n  pico: 40%' },
  size: { word: 'x1.4', snippet: 'cast:\n  pico: center x1.4' },
  lift: { word: '+12y', snippet: 'cast:\n  pico: center cheer +12y' },
  height: { word: '30y', snippet: 'props: [rocket left 30y]' },
  tilt: { word: 'tilt12', snippet: 'cast:\n  pico: center tilt12' },
}

export const balloons = [
  'say',
  'shout',
  'thought',
  'whisper',
  'robot',
  'crowd',
  'caption',
  'sound',
  'placed-sound',
] as const
export type BalloonKind = (typeof balloons)[number]

/** What makes a balloon of each kind. */
export const balloonKeys: Readonly<Record<BalloonKind, string>> = {
  say: 'mika:',
  shout: 'ren!:',
  thought: 'mika~:',
  whisper: 'boss*:',
  robot: 'pico:',
  crowd: 'crowd:',
  caption: 'caption:',
  sound: 'sfx:',
  'placed-sound': 'sfx: { place }',
}

export const balloonSnippets: Readonly<Record<BalloonKind, Localized>> = {
  say: {
    en: 'say:\n  - mika: The queue is long today.',
    ja: 'say:\n  - mika: 今日は列が長いね。',
  },
  shout: { en: 'say:\n  - ren!: Roll it back!', ja: 'say:\n  - ren!: 元に戻せ！' },
  thought: {
    en: 'say:\n  - mika~: Did I lock the door?',
    ja: 'say:\n  - mika~: 鍵、かけたっけ…',
  },
  whisper: { en: 'say:\n  - boss*: Between us…', ja: 'say:\n  - boss*: ここだけの話…' },
  robot: { en: 'say:\n  - pico: I read it twice!', ja: 'say:\n  - pico: 二回読みました！' },
  crowd: {
    en: 'cast:\n  crowd: happy\nsay:\n  - crowd: Hello!\n  - crowd: Hi there!',
    ja: 'cast:\n  crowd: happy\nsay:\n  - crowd: こんにちは！\n  - crowd: やっほー！',
  },
  caption: {
    en: 'scene: dawn\ncaption: 6:00 a.m., the port\nsay: []',
    ja: 'scene: dawn\ncaption: 午前6時、港\nsay: []',
  },
  sound: {
    en: 'cast:\n  ren: left surprised\nsay: []\nsfx: [CRASH!]',
    ja: 'cast:\n  ren: left surprised\nsay: []\nsfx: [ガシャーン]',
  },
  'placed-sound': {
    en: 'cast:\n  pico: center worried\nsay: []\nsfx:\n  - { words: RUMBLE!, place: center high large behind }',
    ja: 'cast:\n  pico: center worried\nsay: []\nsfx:\n  - { words: ゴゴゴ, place: center high large behind }',
  },
}

/** A panel grows in three steps. */
export const lessonSnippets = (locale: Locale): readonly string[] => lessons[locale]

const lessons: Localized<readonly string[]> = {
  en: [
    'say:\n  - mika: Is the chat down again?\n  - pico!: It has a fever!',
    'scene: server-room\ncast:\n  mika: left worried hold-phone\n  pico: right dizzy slump smoke\nsay:\n  - mika: Is the chat down again?\n  - pico!: It has a fever!',
    'scene: server-room\nfx: burst@pico\ncast:\n  mika: left shock clutch sweats\n  pico: right panic cheer\nsay:\n  - pico!: It has a fever!\nsfx: [FZZT!]\nalt: In the server room Pico throws up his arms; Mika holds her head.',
  ],
  ja: [
    'say:\n  - mika: チャット、また落ちたの？\n  - pico!: 熱が出ました！',
    'scene: server-room\ncast:\n  mika: left worried hold-phone\n  pico: right dizzy slump smoke\nsay:\n  - mika: チャット、また落ちたの？\n  - pico!: 熱が出ました！',
    'scene: server-room\nfx: burst@pico\ncast:\n  mika: left shock clutch sweats\n  pico: right panic cheer\nsay:\n  - pico!: 熱が出ました！\nsfx: [プシュー]\nalt: サーバー室で両手を上げるピコ。ミカは頭をかかえる。',
  ],
}
