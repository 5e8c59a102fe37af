import { figures } from '../en/figures.ts'
import { tidy } from '../numbers/tidy.ts'

export const smallUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3 }
export const bigUnits: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12, 京: 1e16 }

const kanji = '〇一二三四五六七八九'
const onlyDigits = new RegExp(`^[${kanji}]+$`)
const token = new RegExp(String.raw`${figures}|[${kanji}]|[十百千]|[万億兆京]`, 'g')

/** 29万4千 and 一万二千 are sums, 5千万 is a product; 二〇二六 is read figure by figure. */
export function worth(written: string): number {
  if (onlyDigits.test(written)) return Number([...written].map((sign) => kanji.indexOf(sign)).join(''))
  let [total, group, digit]: [number, number, number | null] = [0, 0, null]
  for (const [sign] of written.matchAll(token)) {
    const [small, big] = [smallUnits[sign], bigUnits[sign]]
    if (small !== undefined) group += (digit ?? 1) * small
    else if (big !== undefined) total += (group + (digit ?? 0) || 1) * big
    if (big !== undefined) group = 0
    const isUnit = small !== undefined || big !== undefined
    digit = isUnit ? null : kanji.includes(sign) ? kanji.indexOf(sign) : Number(sign.replace(/[^\d.]/g, ''))
  }
  return tidy(total + group + (digit ?? 0))
}
