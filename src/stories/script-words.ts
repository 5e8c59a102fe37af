/**
 * The words of a script: everything an editor may type; the things are in `prop-words.ts`. The comic engine has one drawing
 * for every word (the compiler sees to that), and the gallery shows and explains them all. No word is in two lists of a
 * cast line.
 */

/** Faces. Every character has each of them. */
export const expressions = [
  'smile',
  'happy',
  'laugh',
  'talk',
  'surprised',
  'shock',
  'panic',
  'worried',
  'sad',
  'cry',
  'angry',
  'shout',
  'determined',
  'smug',
  'tired',
  'relief',
  'sparkle',
  'dizzy',
  'sleep',
  'blank',
] as const
export type Expression = (typeof expressions)[number]

/** What arms and bodies do. Every character can do each of them. The free hand is the one in front, as it faces. */
export const poses = [
  'stand',
  'wave',
  'cheer',
  'clutch',
  'point',
  'fist',
  'hips',
  'think',
  'slump',
  'shrug',
  'present',
  'fold',
  'reach',
  'bow',
  'type',
  'sit',
  'hold-phone',
  'hold-mug',
  'hold-paper',
  'hold-laptop',
  'deep-bow',
  'run',
  'jump',
  'fall',
  'crouch',
  'kneel',
  'lie',
  'throw',
  'carry',
  'hold',
] as const
export type Pose = (typeof poses)[number]

/** How a head is seen. Without a word it is turned by three quarters, or to the front where somebody is alone. */
export const views = ['front', 'profile', 'back'] as const
export type View = (typeof views)[number] | 'three-quarter'

/** Signs around a head, as manga has them. Several may be there together. */
export const marks = [
  'sweat',
  'sweats',
  'anger',
  'sparkles',
  'pop',
  'smoke',
  'gloom',
  'zzz',
  'question',
  'exclamation',
  'idea',
  'heart',
  'note',
  'steam',
] as const
export type Mark = (typeof marks)[number]

/** Where somebody or something is, as a share of the width, as staged for English. `40%` says it exactly. */
export const places = {
  'far-left': 0.14,
  left: 0.25,
  'mid-left': 0.36,
  center: 0.5,
  'mid-right': 0.64,
  right: 0.75,
  'far-right': 0.86,
} as const
export type PlaceWord = keyof typeof places

/** Which way somebody looks, as staged for English. Without a word: to the middle. */
export const facings = ['facing-left', 'facing-right'] as const

/** Sizes beside `x0.9`. */
export const sizes = { small: 0.8, large: 1.2 } as const

/** Behind the others, before them, or out over the frame. */
export const layers = ['behind', 'in-front', 'breakout'] as const
export type Layer = (typeof layers)[number] | 'among'

/** Where a panel happens. `plain` is paper, `tone` grey, `black` ink. */
export const scenes = [
  'plain',
  'tone',
  'black',
  'office',
  'meeting',
  'server-room',
  'data-center',
  'home',
  'street',
  'night',
  'dawn',
  'train',
  'cafe',
  'classroom',
  'stage',
  'court',
  'parliament',
  'lab',
  'station',
  'airport',
  'hospital',
  'shop',
  'kitchen',
  'restaurant',
  'stadium',
  'park',
  'sea',
  'farm',
  'flood',
  'living-room',
  'factory',
  'press-room',
] as const
export type Scene = (typeof scenes)[number]

/**
 * Where we see a panel from: a place with people in it, whole figures, figures to the hip, faces, one pair of eyes, over
 * somebody's shoulder; a thing alone; from below; people as shadows.
 */
export const shots = [
  'wide',
  'full',
  'medium',
  'close',
  'eyes',
  'over',
  'insert',
  'low',
  'silhouette',
] as const
export type Shot = (typeof shots)[number]

/** What is over the background: `focus`, or `focus@mika` where it aims at somebody. */
export const effects = [
  'focus',
  'flash',
  'burst',
  'speed',
  'gloom',
  'rays',
  'fade',
  'impact',
  'bubbles',
  'rain',
  'snow',
  'wind',
  'heat',
  'shake',
] as const
export type Effect = (typeof effects)[number]

/** How high a thing is, as a share of the height; without a word each thing knows its own place. */
export const heights = { high: 0.24, middle: 0.5, low: 0.78 } as const
export type HeightWord = keyof typeof heights
