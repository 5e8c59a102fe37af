/** Words of another language that were left where readers of this one cannot read them. */
import { houseStyle } from '../../languages/house-style.ts'
import { fault } from '../../messages/fault.ts'
import type { Finding } from './finding.ts'
import type { Passage, StyledEdition } from './passages.ts'

/** One of each passage is enough. What is quoted, in brackets, in code or a link is there on purpose. */
export function untranslated({ locale, passages, beside }: StyledEdition): Finding[] {
  return [...passages, ...beside].flatMap((passage) => {
    if (passage.kind === 'quote' || passage.kind === 'cell') return []
    const found = houseStyle(locale).foreign(masked(passage))
    if (!found) return []
    const { index, text: words } = found
    const written = words.length > 40 ? `${words.slice(0, 40)}…` : words
    return [{ passage, index, ...fault('untranslated', { written, locale }) }]
  })
}

const set =
  /「[^」]*」|『[^』]*』|《[^》]*》|〈[^〉]*〉|„[^“]*“|“[^”]*”|«[^»]*»|"[^"]*"|‘[^’]*’(?!\p{L})|（[^）]*）|\([^)]*\)|［[^］]*］|\[[^\]]*\]/gu

/** The text with a sign for every character that is set apart, so that places stay right. */
function masked({ text, links }: Passage): string {
  const blank = (words: string): string => '\ufffc'.repeat(words.length)
  const rest = links.reduce(
    (all, [from, to]) => all.slice(0, from) + blank(all.slice(from, to)) + all.slice(to),
    text,
  )
  return rest.replace(set, blank)
}
