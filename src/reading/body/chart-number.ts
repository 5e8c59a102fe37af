/** Cells of a chart. Only what cannot be misread is a number: `1,234`, `60 %`, `¥500`, `-2.5 GW`; in French `1 234`, `2,5`. */
import type { Locale } from '../../languages/locales.ts'
import { prose } from '../../languages/prose.ts'

export interface ChartNumber {
  readonly value: number
  /** `%`, `円`, `$`; empty where there is none. */
  readonly unit: string
}

function pattern(locale: Locale): RegExp {
  const { thousands, decimal } = prose(locale).chartNumbers
  return new RegExp(
    String.raw`^(?<currency>[¥￥$€£]?)\s?(?<sign>[-−–]?)(?<digits>\d{1,15}|\d{1,3}(?:${thousands}\d{3}){1,4})(?:[${decimal}](?<part>\d{1,12}))?\s?(?<unit>[^\d\s.,]{0,12})$`,
    'u',
  )
}

/** A word of size: two rows with different ones would be drawn as if they were alike. */
const multiplied =
  /^\D{0,3}\d[\d\s.,]*(?:thousand|mille|milliers?|millions?|milliards?|billions?|trillions?|mn|bn|(?:[kmb]|mds?)(?!\p{L})|[十百千万億兆])/iu

/** The number, or what keeps it from being one. */
export function chartNumber(
  text: string,
  locale: Locale,
): ChartNumber | 'full-width' | 'multiplier' | 'no-number' {
  const cell = text.trim()
  if (/[０-９．，]/.test(cell)) return 'full-width'
  if (multiplied.test(cell)) return 'multiplier'
  const { currency = '', sign, digits = '', part = '', unit = '' } = pattern(locale).exec(cell)?.groups ?? {}
  if (digits === '' || (currency !== '' && unit !== '')) return 'no-number'
  const value = Number(`${digits.replace(/\D/g, '')}.${part}`)
  return { value: sign ? -value : value, unit: (currency || unit).normalize('NFKC') }
}
