/** What a balloon gets in the way of, and how to make room for it. */
import type { Localized } from '../languages/locales.ts'
import type { Fault } from '../problem.ts'
import type { Collision } from './staging/collisions.ts'

/** `what` is a sentence without its full stop, and without the panel. Names may be those of the cast or of balloons. */
export const collisionFaults: Readonly<
  Record<Collision['kind'], (name: Localized, other: Localized) => Fault>
> = {
  face: (name, other) => ({
    rule: 'balloon-over-face',
    what: {
      en: `${name.en} covers the face of ${other.en}`,
      ja: `${name.ja}が ${other.ja} の顔を隠しています`,
    },
    cure: moveApart(other),
  }),
  head: (name, other) => ({
    rule: 'balloon-over-head',
    what: {
      en: `${name.en} covers the hair of ${other.en}`,
      ja: `${name.ja}が ${other.ja} の髪を隠しています`,
    },
    cure: moveApart(other),
  }),
  hand: (name, other) => ({
    rule: 'balloon-over-hand',
    what: {
      en: `${name.en} covers a hand of ${other.en}`,
      ja: `${name.ja}が ${other.ja} の手を隠しています`,
    },
    cure: {
      en: `Give ${other.en} a pose with lower hands, move ${other.en} to another place, or shorten the words.`,
      ja: `${other.ja} を手の低いポーズにするか、別の位置に移すか、言葉を短くしてください。`,
    },
  }),
  balloon: (name, other) => ({
    rule: 'balloon-over-balloon',
    what: { en: `${name.en} covers ${other.en}`, ja: `${name.ja}が${other.ja}を隠しています` },
    cure: {
      en: 'Shorten the words of both, or say one of them in another panel.',
      ja: '両方の言葉を短くするか、片方を別のコマに移してください。',
    },
  }),
  tail: (name, other) => ({
    rule: 'crossing-tail',
    what: {
      en: `the tail of ${name.en} crosses ${other.en}`,
      ja: `${name.ja}のしっぽが${spaced(other.ja)}を横切っています`,
    },
    cure: {
      en: 'Let figures stand from the left in the order in which they speak, or shorten the words.',
      ja: '人物を、話す順に左から並べるか、言葉を短くしてください。',
    },
  }),
  order: (name, other) => ({
    rule: 'balloons-out-of-order',
    what: { en: `${other.en} is read before ${name.en}`, ja: `${other.ja}が${name.ja}より先に読まれます` },
    cure: {
      en: 'Let figures stand from the left in the order in which they speak, or shorten the words.',
      ja: '人物を話す順に左から並べるか、言葉を短くしてください。',
    },
  }),
  astray: (name, other) => ({
    rule: 'stray-tail',
    what: {
      en: `the tail of ${name.en} comes nearer to ${other.en} than to its speaker`,
      ja: `${name.ja}のしっぽが、話し手より ${other.ja} の近くを指しています`,
    },
    cure: {
      en: `Let figures stand from the left in the order in which they speak, move ${other.en} away, or shorten the words.`,
      ja: `人物を話す順に左から並べるか、${other.ja} を離すか、言葉を短くしてください。`,
    },
  }),
  stump: (name, other) => ({
    rule: 'stray-tail',
    what: {
      en: `the tail of ${name.en} has no room on its way to ${other.en}`,
      ja: `${name.ja}のしっぽが、 ${other.ja} に届いていません`,
    },
    cure: {
      en: `Bring ${other.en} further into the picture, make figures smaller, \`shot: wide\`, or shorten the words.`,
      ja: `${other.ja} を絵の内側に寄せるか、\`shot: wide\` で人物を小さくするか、言葉を短くしてください。`,
    },
  }),
  avoid: (name, other) => ({
    rule: 'balloon-over-avoid',
    what: {
      en: `${name.en} covers a part of the picture that \`avoid\` keeps free, ${other.en}`,
      ja: `${name.ja}が、\`avoid\` で空けておく場所（${other.ja}）を隠しています`,
    },
    cure: {
      en: 'Shorten the words, or keep a smaller part free.',
      ja: '言葉を短くするか、空けておく場所を狭めてください。',
    },
  }),
}

const moveApart = ({ en, ja }: Localized): Localized => ({
  en: `Shorten its words, move ${en} to another place, or make figures smaller: \`shot: wide\`, \`x0.9\`.`,
  ja: `言葉を短くするか、${ja} を別の位置に移すか、\`shot: wide\` や \`x0.9\` で人物を小さくしてください。`,
})

/** A tail crosses a figure, whose name is in backticks, or a balloon. */
const spaced = (name: string): string => (name.startsWith('`') ? ` ${name} ` : name)
