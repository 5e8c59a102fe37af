/** The glossary of one edition: its readings, its own order, and whether it explains what the original explains. */
import type { Locale } from '../i18n/locales.ts'
import type { Fault } from './fault.ts'
import { suggest } from './read/did-you-mean.ts'
import type { OriginalData } from './schema/story.ts'

type Glossary = Pick<OriginalData, 'glossary'>

/** A term that stands twice would have one anchor for two meanings. */
export function repeatedTerms({ glossary }: Glossary): Fault[] {
  const ids = glossary.map(({ id }) => id)
  return ids.flatMap((id, index): Fault[] => {
    const first = ids.indexOf(id)
    if (first === index) return []
    return [
      {
        path: ['glossary', index, 'id'],
        rule: 'duplicate-term',
        what: `The term \`${id}\` stands twice in \`glossary\`, first as entry ${first + 1}.`,
        cure: 'Keep one of the two, or give this one another `id`.',
      },
    ]
  })
}

/** A Japanese term has its reading, for the index and for those who cannot read the kanji; an English one has none. */
export function readings({ glossary }: Glossary, locale: Locale): Fault[] {
  return glossary.flatMap(({ reading, term }, index): Fault[] => {
    const path = ['glossary', index]
    if (locale === 'ja' && reading === undefined)
      return [
        {
          path,
          rule: 'missing-reading',
          what: `The term 「${term}」 has no \`reading\`.`,
          cure: 'Add its reading in hiragana: reading: にんしょう.',
        },
      ]
    if (locale === 'ja' && reading !== undefined && !/^[\p{Script=Hiragana}ー・]+$/u.test(reading))
      return [
        {
          path: [...path, 'reading'],
          rule: 'bad-reading',
          what: `\`reading\` of 「${term}」 is "${reading}".`,
          cure: 'Write hiragana only: にんしょう.',
        },
      ]
    if (locale === 'en' && reading !== undefined)
      return [
        {
          path: [...path, 'reading'],
          rule: 'bad-reading',
          what: `The English term "${term}" has a \`reading\`.`,
          cure: 'Delete the line; readings belong to Japanese terms.',
        },
      ]
    return []
  })
}

export function sameTerms({ glossary }: Glossary, original: Glossary): Fault[] {
  const wanted = original.glossary.map(({ id }) => id)
  const found = glossary.map(({ id }) => id)
  const unknown = found.flatMap((id, index): Fault[] =>
    wanted.includes(id)
      ? []
      : [
          {
            path: ['glossary', index, 'id'],
            rule: 'unknown-term',
            what: `The term \`${id}\` is not in the original's glossary.`,
            cure: suggest(id, wanted) || 'Delete it: the original explains no terms.',
          },
        ],
  )
  const missing = wanted.filter((id) => !found.includes(id))
  if (missing.length === 0 || unknown.length > 0) return unknown
  return [
    {
      path: ['glossary'],
      rule: 'missing-term',
      what: `\`glossary\` lacks ${missing.join(', ')}.`,
      cure: 'Translate every term of the original.',
    },
  ]
}
