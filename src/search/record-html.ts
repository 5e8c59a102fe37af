import type { SearchRecord } from './record.ts'
import { textTokens } from './tokens.ts'

/**
 * A record as Pagefind reads weights: HTML that no reader sees.
 * @param fingerprint stands for what is shown of the record
 */
export function recordHtml({ locale, fields, filters }: SearchRecord, fingerprint: string): string {
  const paragraphs = fields.flatMap(({ weight, words }) =>
    words.filter((text) => text !== '').map((text) => paragraph(weight, prepared(text, locale))),
  )
  const marks = Object.entries(filters).flatMap(([name, values]) =>
    [values].flat().map((value: string) => `<i data-pagefind-filter="${name}:${escaped(value)}"></i>`),
  )
  return [
    `<html lang="${locale}"><body data-pagefind-meta="shown:${fingerprint}">`,
    ...marks,
    ...paragraphs,
    '</body></html>',
  ].join('')
}

const prepared = (text: string, locale: SearchRecord['locale']): string =>
  locale === 'ja' ? textTokens(text) : text.normalize('NFKC')

const paragraph = (weight: number, text: string): string =>
  `<p data-pagefind-weight="${weight}">${escaped(text)}</p>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
