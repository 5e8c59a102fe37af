/** The glossary of one edition: its readings, its own order, and whether it explains what the original explains. */
import type { Locale, Localized } from '../../languages/locales.ts'
import type { Fault } from '../fault.ts'
import type { OriginalData } from '../schema/story.ts'
import { suggest } from '../text/did-you-mean.ts'

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
        what: {
          en: `The term \`${id}\` is twice in \`glossary\`, first as entry ${first + 1}.`,
          ja: `用語 \`${id}\` が \`glossary\` に2回あります。1回目は${first + 1}番目です。`,
        },
        cure: {
          en: 'Keep one of the two, or give this one another `id`.',
          ja: 'どちらか1つを残すか、これに別の `id` をつけてください。',
        },
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
          what: {
            en: `The term 「${term}」 has no \`reading\`.`,
            ja: `用語「${term}」に、読み仮名の \`reading\` がありません。`,
          },
          cure: {
            en: 'Add its reading in hiragana: reading: にんしょう.',
            ja: '読みをひらがなで加えてください（例: reading: にんしょう）。',
          },
        },
      ]
    if (locale === 'ja' && reading !== undefined && !/^[\p{Script=Hiragana}ー・]+$/u.test(reading))
      return [
        {
          path: [...path, 'reading'],
          rule: 'bad-reading',
          what: {
            en: `\`reading\` of 「${term}」 is "${reading}".`,
            ja: `「${term}」の \`reading\` が「${reading}」です。`,
          },
          cure: {
            en: 'Write hiragana only: にんしょう.',
            ja: 'ひらがなだけで書いてください（例: にんしょう）。',
          },
        },
      ]
    if (locale === 'en' && reading !== undefined)
      return [
        {
          path: [...path, 'reading'],
          rule: 'bad-reading',
          what: {
            en: `The English term "${term}" has a \`reading\`.`,
            ja: `英語の用語「${term}」に \`reading\` があります。`,
          },
          cure: {
            en: 'Delete the line; readings belong to Japanese terms.',
            ja: '行を消してください。読み仮名は日本語の用語だけにつけます。',
          },
        },
      ]
    return []
  })
}

const noTerms: Localized = {
  en: 'Delete it: the original explains no terms.',
  ja: '消してください。原文の版には用語の説明がありません。',
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
            what: {
              en: `The term \`${id}\` is not in the original's glossary.`,
              ja: `用語 \`${id}\` は、原文の版の用語集にありません。`,
            },
            cure: wanted.length === 0 ? noTerms : suggest(id, wanted),
          },
        ],
  )
  const missing = wanted.filter((id) => !found.includes(id))
  if (missing.length === 0 || unknown.length > 0) return unknown
  return [
    {
      path: ['glossary'],
      rule: 'missing-term',
      what: {
        en: `\`glossary\` lacks ${missing.join(', ')}.`,
        ja: `\`glossary\` に ${missing.join('、')} がありません。`,
      },
      cure: { en: 'Translate every term of the original.', ja: '原文の版の用語を、すべて訳してください。' },
    },
  ]
}
