/** What is wrong with a draft → a sentence for each, or for as many as anybody reads. */
import type { Locale, Localized } from '../../languages/locales.ts'
import type { DraftFault } from './look.ts'

/** A style sheet that is missing is one fault; thousands of them tell nobody more. */
const most = 50

export function draftSentences(faults: readonly DraftFault[], locale: Locale): string {
  const told = faults.slice(0, most).map((fault) => sentence(fault)[locale])
  const more = faults.length - told.length
  return `${[...told, ...(more > 0 ? [furtherOnes(more)[locale]] : [])].join('\n')}\n`
}

function sentence(fault: DraftFault): Localized {
  if (fault.kind === 'broken')
    return {
      en: `${fault.from} cannot be read by machines: ${fault.why}`,
      ja: `${fault.from} を機械が読めません: ${fault.why}`,
    }
  const { address, from, more, kind } = fault
  return {
    en: `${from}${more === 0 ? '' : ` and ${more} more`} would lead to ${address}, ${nothing[kind].en}.`,
    ja: `${from}${more === 0 ? '' : ` ほか${more}件`}が指している ${address} は、${nothing[kind].ja}。`,
  }
}

const nothing = {
  file: { en: 'which is not in the site', ja: 'サイトにありません' },
  place: { en: 'a place that is not on that page', ja: 'そのページにその位置がありません' },
  outside: { en: 'which is not under the address of the site', ja: 'サイトのアドレスの外にあります' },
} as const satisfies Record<string, Localized>

const furtherOnes = (more: number): Localized => ({
  en: `… and ${more} more of this kind.`,
  ja: `ほかに、同じ種類の問題が${more}件あります。`,
})
