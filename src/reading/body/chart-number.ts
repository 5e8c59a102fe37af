/** Cells of a chart. Only what cannot be misread is a number: `1,234`, `60 %`, `¥500`, `-2.5 GW`. */

export interface ChartNumber {
  readonly value: number
  /** `%`, `円`, `$`; empty where there is none. */
  readonly unit: string
}

const pattern =
  /^(?<currency>[¥￥$€£]?)\s?(?<sign>[-−–]?)(?<digits>\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?<part>\.\d{1,12})?\s?(?<unit>[^\d\s.,]{0,12})$/u

/** Words that multiply: two rows with different ones would be drawn as if they were alike. */
const multiplier = /^(?:thousand|million|billion|trillion|mn|bn|[kmb]$|十|百|千|万|億|兆)/i

/** The number, or what keeps it from being one. */
export function chartNumber(text: string): ChartNumber | 'full-width' | 'multiplier' | 'no-number' {
  const cell = text.trim()
  if (/[０-９．，]/.test(cell)) return 'full-width'
  if (/^\D{0,2}[\d.,]+\s?(?:thousand|million|billion|trillion|mn|bn|[kmb]\b|[十百千万億兆])/i.test(cell))
    return 'multiplier'
  const { currency = '', sign, digits = '', part = '', unit = '' } = pattern.exec(cell)?.groups ?? {}
  if (digits === '' || (currency !== '' && unit !== '')) return 'no-number'
  if (multiplier.test(unit)) return 'multiplier'
  const value = Number(`${digits.replaceAll(',', '')}${part}`)
  return { value: sign ? -value : value, unit: (currency || unit).normalize('NFKC') }
}
