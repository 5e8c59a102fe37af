import { figureSigns as english } from '../en/figures.ts'
import type { FigureSigns } from '../numbers/figures.ts'

const billions = { milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12 } as const
export const scaleWords = {
  cent: 100,
  cents: 100,
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  ...billions,
} as const

/** Before a sign of money: 6 M€, 5,6 Md€. */
const scaleLetters = { k: 1e3, m: 1e6, md: 1e9, mds: 1e9 } as const

/** A space divides thousands, a comma decimals; a point only in what French quotes. */
export const figures = String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?`

const scale = String.raw`[ \u00a0\u202f](?:mille|millions?|milliards?|billions?)\b|[ \u00a0\u202f]?(?:mds?|m|k)(?=[ \u00a0\u202f]?[€$£¥])`

export const figureSigns: FigureSigns = {
  number: new RegExp(String.raw`(?<![\d.,])(?<figures>${figures})(?<scale>${scale})?`, 'gi'),
  worth: (written) => Number(written.replace(/[^\d.,]/g, '').replace(',', '.')),
  scales: new Map(Object.entries({ ...scaleWords, ...scaleLetters })),
  range:
    /^[\s]?(?:[–-]|à|et|ou)\s?[\d,]+(?:[ \u00a0\u202f]\d{3})*[ \u00a0\u202f](mille|millions?|milliards?|billions?)(?!\p{L})/iu,
  hundredth: /^[\s](?:centimes?|cents?|points? de base)(?!\p{L})/u,
  unit: /^\s?(?:[%％€$£¥]|pour cent|pour 100|euros?|dollars?|yens?|livres?)/,
  isOwn: (before, after) => english.isOwn(before, after) || isTime(before, after) || isOrdinal.test(after),
}

/** 18 h 30, 18h30, 9 heures du matin. */
const isTime = (before: string, after: string): boolean =>
  /^\s?h(?![\p{L}])/u.test(after) || /^\s?heures? (?:du|de l)/.test(after) || /\dh?\s?h\s?$/.test(before)

/** 1er, 3e, 2de. */
const isOrdinal = /^(?:ers?|res?|es?|èmes?|nde?s?|de)(?!\p{L})/u
