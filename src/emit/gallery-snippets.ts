/**
 * What an editor types for every word that is shown as a panel of the gallery, where nothing is said in it; else see
 * `languages/examples.ts`. The pictures are drawn from these very lines, so that none of them can promise what a script
 * does not keep.
 */
import type { BalloonKind, NumberKind } from '../languages/examples.ts'
import type { SceneWord } from '../stories/drawn-words.ts'
import type { Effect, facings, HeightWord, layers, PlaceWord, Shot, sizes } from '../stories/script-words.ts'

export const sceneSnippet = (scene: SceneWord): string => `scene: ${scene}`

export const shotSnippet = (shot: Shot): string =>
  otherShots[shot] ?? `shot: ${shot}\ncast:\n  mika: left talk point\n  pico: right happy`

/** Shots that do not show two people as the others do. */
const otherShots: Partial<Record<Shot, string>> = {
  eyes: 'shot: eyes@mika\ncast:\n  mika: surprised',
  over: 'shot: over@pico\nscene: office\ncast:\n  mika: talk present\n  pico: smile',
  insert: 'shot: insert\nscene: home\nprops: [phone]',
  full: 'shot: full\nscene: street\ncast:\n  mika: left run panic facing-right\n  pico: right wave happy',
  low: 'shot: low\nscene: night\ncast:\n  boss: smug fold',
  silhouette: 'shot: silhouette\nscene: dawn\ncast:\n  mika: left think\n  ren: right stand',
}

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
  rain: 'scene: street\nfx: rain\ncast:\n  mika: center sad slump',
  snow: 'scene: night\nfx: snow\ncast:\n  pico: center happy cheer',
  wind: 'scene: park\nfx: wind\ncast:\n  ren: center panic clutch',
  heat: 'scene: farm\nfx: heat\ncast:\n  ume: center tired slump',
  shake: 'scene: office\nfx: shake\ncast:\n  boss: center panic clutch',
}

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
