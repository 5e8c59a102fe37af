/** The glossary of one edition: its readings, its own order, and whether it explains what the original explains. */
import type { Locale } from '../../languages/locales.ts'
import { prose } from '../../languages/prose.ts'
import { fault } from '../../messages/fault.ts'
import type { Fault } from '../fault.ts'
import type { OriginalData } from '../schema/story.ts'
import { nearest } from '../text/did-you-mean.ts'

type Glossary = Pick<OriginalData, 'glossary'>

/** A term that is there twice would have one anchor for two meanings. */
export function repeatedTerms({ glossary }: Glossary): Fault[] {
  const ids = glossary.map(({ id }) => id)
  return ids.flatMap((id, index): Fault[] => {
    const first = ids.indexOf(id)
    return first === index
      ? []
      : [{ path: ['glossary', index, 'id'], ...fault('duplicate-term', { id, first }) }]
  })
}

/** Where terms have readings, each has one, for the index and for those who cannot read the kanji; elsewhere none has. */
export function readings({ glossary }: Glossary, locale: Locale): Fault[] {
  const spelling = prose(locale).reading
  return glossary.flatMap(({ reading, term }, index): Fault[] => {
    const path = ['glossary', index]
    const at = { path: [...path, 'reading'] }
    if (reading === undefined) return spelling ? [{ path, ...fault('missing-reading', { term }) }] : []
    if (spelling === null) return [{ ...at, ...fault('bad-reading/none', { term, locale }) }]
    return spelling.test(reading) ? [] : [{ ...at, ...fault('bad-reading', { term }) }]
  })
}

export function sameTerms({ glossary }: Glossary, original: Glossary): Fault[] {
  const valid = original.glossary.map(({ id }) => id)
  const found = glossary.map(({ id }) => id)
  const unknown = found.flatMap((id, index): Fault[] =>
    valid.includes(id)
      ? []
      : [
          {
            path: ['glossary', index, 'id'],
            ...fault('unknown-term/original', { id, near: nearest(id, valid), valid }),
          },
        ],
  )
  const missing = valid.filter((id) => !found.includes(id))
  if (missing.length === 0 || unknown.length > 0) return unknown
  return [{ path: ['glossary'], ...fault('missing-term', { ids: missing }) }]
}
