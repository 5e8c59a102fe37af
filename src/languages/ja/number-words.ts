/** Numbers in Japanese words: 「十二」 is as good as 12; powers, shares, spans of time, years of an era. */
import { durationsIn, type Spans } from '../numbers/durations.ts'
import { halfWidthFigures } from '../numbers/figures.ts'
import { shares } from '../numbers/shares.ts'
import { worth } from './worth.ts'

const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 }

export function wordNumbers(written: string): number[] {
  const text = halfWidthFigures(written)
  return [
    ...(text.match(/[〇一二三四五六七八九十百千万億兆京]+/g) ?? []).map(worth),
    ...[...text.matchAll(/(令和|平成|昭和)(\d+|元)年/g)].map(
      ([, era = '', year = '']) => (eras[era] ?? 0) + (year === '元' ? 1 : Number(year)),
    ),
    ...[...text.matchAll(/(\d+)分の(\d+)/g)].flatMap(([, all, some]) => shares(Number(some), Number(all))),
    ...[...text.matchAll(/([一二三四五六七八九])割/g)].map(([, tenths = '']) => worth(tenths) * 10),
    ...(/半[分数]/.test(text) ? [50] : []),
    ...durationsIn(text, spans),
  ]
}

const spans: Spans = {
  pattern: /(?<count>\d+(?:\.\d+)?|[一二三四五六七八九十]+|半)(?:か|カ|ヶ)?(?<unit>分|時間|日|週間|年)半?/g,
  half: /半/g,
  countOf: (written) => (/^\d/.test(written) ? Number.parseFloat(written) : worth(written)),
  smaller: { 分: 60, 時間: 60, 日: 24, 週間: 7, 年: 12 },
}
