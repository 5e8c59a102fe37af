import { figures, figureSigns as latin, scale } from '../en/figures.ts'
import type { FigureSigns } from '../numbers/figures.ts'
import { bigUnits, smallUnits, worth } from './worth.ts'

/** 5,890億, 29万4千, 1万2000, 3万五千. */
const units = String.raw`(?:[一二三四五六七八九]?[百千万億兆京]+(?:${figures})?)+`

/** As in English, which Japanese quotes, with scales of its own. */
export const figureSigns: FigureSigns = {
  number: new RegExp(String.raw`(?<![\d.])(?<figures>(?:${figures})(?:${units})?)(?<scale>${scale})?`, 'gi'),
  worth,
  scales: new Map([...latin.scales, ...Object.entries({ ...smallUnits, ...bigUnits })]),
  range:
    /^\s?(?:[〜～~、–—-]|から)\s?[$¥€£]?[\d,.]+ ?(thousand|million|billion|trillion|mn|bn|tn|[kmbt](?![a-z\d])|[千万億兆割])/i,
  hundredth: /^セント/,
  unit: /^\s?(?:%|％|パーセント|ドル|円|ユーロ)/,
  isOwn: (before, after) =>
    latin.isOwn(before, after) || isTime(before, after) || /(?:令和|平成|昭和)$/.test(before),
  others: tenths,
}

const isTime = (before: string, after: string): boolean =>
  /^(?:時(?!間)|日?午[前後])/.test(after) || /時$/.test(before)

/** 3割 is 30%, 3割5分 35%, and in 6〜7割 the first is 60%. */
function tenths(value: number, after: string, range: string): readonly number[] {
  const [, share = '', hundredths = '0'] = /^(割)(?:(\d)分)?/.exec(after) ?? []
  return share === '' && range !== '割' ? [] : [value * 10, value * 10 + Number(hundredths)]
}
