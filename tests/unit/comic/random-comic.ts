/** Comics that nobody wrote: legal words of the script, dealt by chance, and real words in both languages. */
import { stringify } from 'yaml'
import { type Random, random } from '../../../bench/random.ts'
import { fill, type Room } from '../../../src/reading/schema/width.ts'
import { aimedPoses } from '../../../src/stories/aimed-words.ts'
import { castKeys } from '../../../src/stories/cast.ts'
import { labelled, props } from '../../../src/stories/prop-words.ts'
import {
  effects,
  expressions,
  facings,
  heights,
  layers,
  marks,
  places,
  poses,
  scenes,
  shots,
  sizes,
  views,
} from '../../../src/stories/script-words.ts'
import type { SiteLocale } from '../../site-languages.ts'

/** The YAML of both editions; the staging is in the English one. */
export function randomComic(seed: number): Readonly<Record<SiteLocale, string>> {
  const dice = random(seed)
  const panels = Array.from({ length: 4 }, () => randomPanel(dice))
  const told = (locale: SiteLocale) => ({
    title: locale === 'en' ? 'Chance' : '偶然',
    panels: panels.map((panel) => panel[locale]),
  })
  // In quotes: a line that is a quotation as a whole is one.
  const written = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const
  return { en: stringify(told('en'), written), ja: stringify(told('ja'), written) }
}

function randomPanel(dice: Random): Readonly<Record<SiteLocale, object>> {
  const cast = dice.some(castKeys(), dice.between(1, 3))
  const things = some(dice, props, 2)
  const says = Array.from(
    { length: dice.between(0, 4) },
    () => `${dice.pick(cast)}${dice.pick(['', '', '', '!', '~', '*'])}`,
  )
  const sounds = dice.between(0, 2) === 0 ? [soundPlace(dice)] : []
  const labels = things.filter((prop) => labelled.some((name) => name === prop)).map(() => dice.between(1, 3))
  const hasCaption = dice.between(0, 2) === 0
  const staging = {
    scene: dice.pick(scenes),
    shot: shotWord(dice, cast, things.length > 0),
    cast: Object.fromEntries(cast.map((who) => [who, roleWords(dice, [...cast, ...things], who)])),
    props: things.map((prop) => [prop, ...thingWords(dice)].join(' ')),
    fx: some(dice, effects, 2).map((effect) =>
      dice.between(0, 1) ? `${effect}@${dice.pick(cast)}` : effect,
    ),
  }
  const words = (locale: SiteLocale) => ({
    ...(hasCaption ? { caption: sentence(dice, locale, balloon) } : {}),
    ...(labels.length > 0
      ? {
          labels: labels.map((lines) =>
            Array.from({ length: lines }, () => sentence(dice, locale, sign)).join('\n'),
          ),
        }
      : {}),
    alt: 'Something happens.',
  })
  const lines = (locale: SiteLocale) => says.map(() => sentence(dice, locale, balloon))
  const noises = (locale: SiteLocale) => sounds.map(() => sentence(dice, locale, sign))
  const [spoken, loud] = [lines('en'), noises('en')]
  return {
    en: {
      ...staging,
      ...words('en'),
      say: says.map((speaker, index) => ({ [speaker]: spoken[index] })),
      sfx: sounds.map((place, index) => (place === '' ? loud[index] : { words: loud[index], place })),
    },
    ja: { ...words('ja'), say: lines('ja'), sfx: noises('ja') },
  }
}

/** Half of those that aim say at whom. */
function shotWord(dice: Random, cast: readonly string[], hasThings: boolean): string {
  const shot = dice.pick(shots.filter((one) => hasThings || one !== 'insert'))
  const who = dice.pick(cast)
  return (shot === 'eyes' || shot === 'over') && who !== 'crowd' && dice.between(0, 1)
    ? `${shot}@${who}`
    : shot
}

/** Up to so many, in any order. */
const some = <T>(dice: Random, from: readonly T[], most: number): T[] =>
  dice.some(from, dice.between(0, most))

/** One of them, or none in most cases. */
const maybe = (dice: Random, words: readonly string[]): string[] =>
  dice.between(0, 2) === 0 ? [dice.pick(words)] : []

const shuffled = (dice: Random, words: readonly string[]): string =>
  words
    .map((word) => ({ word, lot: dice.between(0, 999) }))
    .toSorted((a, b) => a.lot - b.lot)
    .map(({ word }) => word)
    .join(' ')

/** What is held may be anything but a desk. */
function aimed(dice: Random, targets: readonly string[]): string {
  const lot = dice.between(0, 4)
  if (lot === 0 && targets.length > 0)
    return `${dice.pick(aimedPoses.filter((pose) => pose !== 'hold'))}@${dice.pick(targets)}`
  if (lot === 1) return `hold@${dice.pick(props.filter((prop) => prop !== 'desk'))}`
  return dice.pick(poses.filter((pose) => pose !== 'hold'))
}

const roleWords = (dice: Random, targets: readonly string[], own: string): string =>
  shuffled(dice, [
    dice.pick(expressions),
    aimed(
      dice,
      targets.filter((target) => target !== own),
    ),
    ...maybe(dice, [...Object.keys(places), '31%', '69%']),
    ...maybe(dice, views),
    ...maybe(dice, [
      ...facings,
      ...targets.filter((target) => target !== own).map((target) => `look@${target}`),
    ]),
    ...some(dice, marks, 2),
    ...maybe(dice, [...Object.keys(sizes), 'x0.7', 'x1.3']),
    ...maybe(dice, ['+8y', '-6y']),
    ...maybe(dice, ['tilt9', 'tilt-12']),
    ...maybe(dice, layers),
  ])

const thingWords = (dice: Random): readonly string[] => [
  ...maybe(dice, [...Object.keys(places), '45%']),
  ...maybe(dice, [...Object.keys(heights), '30y']),
  ...maybe(dice, [...Object.keys(sizes), 'x1.4']),
  ...maybe(dice, ['tilt-15']),
  ...maybe(dice, layers),
]

const soundPlace = (dice: Random): string =>
  shuffled(dice, [
    ...maybe(dice, Object.keys(places)),
    ...maybe(dice, Object.keys(heights)),
    ...maybe(dice, ['x0.7', 'large']),
    ...maybe(dice, ['tilt14']),
    ...maybe(dice, ['behind']),
  ])

const balloon: Room = { latin: 60, full: 28 }
const sign: Room = { latin: 24, full: 12 }

/** From one word up to as many as the room allows. */
function sentence(dice: Random, locale: SiteLocale, room: Room): string {
  const most = dice.between(5, 100) / 100
  let text = ''
  for (;;) {
    const next = text + (text === '' || locale === 'ja' ? '' : ' ') + dice.pick(vocabulary[locale])
    const ending = `${next}${dice.pick(endings[locale])}`
    if (fill(ending, room) > (text === '' ? 1 : most)) return `${text || 'API'}`
    if (dice.between(0, 4) === 0) return ending
    text = next
  }
}

const endings: Readonly<Record<SiteLocale, readonly string[]>> = {
  en: ['.', '!', '?', '…', '?!', ''],
  ja: ['。', '！', '？', '…', '！？', ''],
}

const vocabulary: Readonly<Record<SiteLocale, readonly string[]>> = {
  en: [
    'I',
    'the',
    'model',
    'server',
    'just',
    'answered',
    'a “maybe”',
    'again,',
    '100 %',
    'GPT-4o',
    'café',
    'unbelievably',
    'state-of-the-art',
    'who',
    'is',
    'on',
    'it',
    '9½',
    'APIs',
    'don’t',
    'know',
    'tokens',
    'at',
    '2:30',
    'a.m.',
    'responsibilities',
    'now',
    '$4.50',
    'so',
    'we',
    'wait',
  ],
  ja: [
    'え、',
    '生成AIが',
    '「たぶん」',
    'サーバーは',
    '100%',
    '午前2時',
    'だいじょうぶ',
    'ねえ',
    'もう一度',
    'ちょっと',
    '待って',
    '返事が',
    'こない',
    '責任者に',
    '聞いてみよう',
    'GPT-4oも',
    'データセンター',
    'なのに',
    '9時間半',
    '落ちた',
    'のは',
    '誰だ',
    'ッ',
    '〜',
    '電気代が',
    '①番',
    'ぜんぶ',
    '、',
  ],
}
