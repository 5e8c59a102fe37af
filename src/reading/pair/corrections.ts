/** Whether the dates of a story and of its corrections agree, and whether its translation corrects nothing else. */
import type { Fault } from '../fault.ts'
import { lastInstant, moment } from '../schema/moment.ts'
import type { OriginalData, TranslationData } from '../schema/story.ts'

/** A correction lies after the publication, and is a revision. */
export function correctionDates({ corrections, published, revised }: OriginalData): Fault[] {
  const last = revised === undefined ? null : lastInstant(moment(revised))
  return corrections.flatMap(({ date }, index): Fault[] => {
    const path = ['corrections', index, 'date']
    if (lastInstant(moment(date)) < moment(published).time)
      return [
        {
          path,
          rule: 'corrected-before-published',
          what: {
            en: `A correction is dated ${date}, before \`published\` (${published}).`,
            ja: `訂正の日付 ${date} が、公開日 \`published\`（${published}）より前です。`,
          },
          cure: {
            en: 'Write the day on which the mistake was put right.',
            ja: '誤りを直した日を書いてください。',
          },
        },
      ]
    if (last !== null && last >= moment(date).time) return []
    return [
      {
        path,
        rule: 'revised-before-correction',
        what: {
          en: `A correction is dated ${date}, and \`revised\` ${revised === undefined ? 'is missing' : `is ${revised}`}.`,
          ja: `訂正の日付は ${date} ですが、\`revised\` ${revised === undefined ? 'がありません' : `は ${revised} です`}。`,
        },
        cure: {
          en: `Set revised: ${date}, so that readers and search engines see that the story has changed.`,
          ja: `revised: ${date} と書いてください。記事が変わったことが、読者と検索エンジンに伝わります。`,
        },
      },
    ]
  })
}

/** A translation may be late: what it does not have yet is shown in the original's language. */
export function correctionCount({ corrections }: TranslationData, original: OriginalData): Fault[] {
  if (corrections.length <= original.corrections.length) return []
  return [
    {
      path: ['corrections', original.corrections.length],
      rule: 'does-not-match-original',
      what: {
        en: `The original has no entry ${original.corrections.length + 1} in \`corrections\`.`,
        ja: `原文の版の \`corrections\` に、${original.corrections.length + 1}番目がありません。`,
      },
      cure: {
        en: 'Add the correction to the original first, with its date.',
        ja: '先に原文の版へ、日付とともに訂正を加えてください。',
      },
    },
  ]
}
