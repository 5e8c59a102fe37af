/** Which of two drafts is the original, and which its translation. */
import { otherLocale } from '../../languages/locales.ts'
import type { Problem } from '../../problem.ts'
import type { Draft } from '../draft.ts'

export interface Roles {
  readonly original: Draft
  readonly translation: Draft | null
}

/** The original is the edition that has `published`; failing that, the one that is not a translation. */
export function assignRoles(drafts: readonly Draft[]): Roles | Problem {
  const [first, second] = drafts
  if (!first) throw new Error('A folder without editions has no roles')
  if (!second)
    return first.hasTranslated && !first.hasPublished
      ? missingOriginal(first)
      : { original: first, translation: null }
  const unreadable = drafts.find(({ isReadable }) => !isReadable)
  if (unreadable) return rolesAround(unreadable, drafts)
  if (first.hasPublished !== second.hasPublished)
    return first.hasPublished
      ? { original: first, translation: second }
      : { original: second, translation: first }
  if (first.hasTranslated !== second.hasTranslated)
    return first.hasTranslated
      ? { original: second, translation: first }
      : { original: first, translation: second }
  const { hasPublished, file } = second
  return {
    rule: hasPublished ? 'two-originals' : 'no-original',
    file: hasPublished ? file : first.file,
    ...(hasPublished ? second.placeOfKey(['published']) : { line: 1, column: 1 }),
    what: hasPublished
      ? {
          en: 'Both editions have `published`, so neither is the translation.',
          ja: '両方の版に `published` があり、どちらが翻訳の版なのか決まりません。',
        }
      : {
          en: 'Neither edition has `published`, so neither is the original.',
          ja: 'どちらの版にも `published` がなく、どちらが原文の版なのか決まりません。',
        },
    cure: hasPublished
      ? {
          en: 'Keep it in the edition that was written first; the other one has `translated: ` and its day.',
          ja: '先に書いた版にだけ残し、もう一方は `translated: ` と翻訳した日にしてください。',
        }
      : {
          en: 'Add `published:` and a day to the edition that was written first, and `translated:` to the other.',
          ja: '先に書いた版に `published:` と公開日を、もう一方に `translated:` と翻訳した日を書いてください。',
        },
    severity: 'error',
  }
}

function missingOriginal({ file, locale, placeOfKey }: Draft): Problem {
  const other = otherLocale(locale)
  return {
    rule: 'missing-original',
    file,
    ...placeOfKey(['translated']),
    what: {
      en: `The file is a translation, and ${other}.mdx, its original, is not there.`,
      ja: `翻訳の版ですが、原文の版の ${other}.mdx がありません。`,
    },
    cure: {
      en: `Put ${other}.mdx beside it; small letters count. If this is the original, write \`published:\` instead.`,
      ja: `${other}.mdx を同じフォルダーに置いてください（大文字と小文字は区別されます）。これが原文の版なら、代わりに \`published:\` と書いてください。`,
    },
    severity: 'error',
  }
}

/** Where one file cannot be read at all, the other one still tells which is which. */
function rolesAround(unreadable: Draft, drafts: readonly Draft[]): Roles {
  const other = drafts.find((draft) => draft !== unreadable) ?? unreadable
  return other.hasPublished || !other.isReadable
    ? { original: other, translation: unreadable }
    : { original: unreadable, translation: other }
}
