/** Which names a text mentions, in whatever spelling. */
import type { Name } from '../stories/story.ts'
import { fold } from './fold.ts'

export interface Mentions {
  /** In a title, a summary or a term. */
  readonly lead: readonly Name[]
  /** Only elsewhere. */
  readonly passing: readonly Name[]
}

/** Every way in which a name is written. */
export const spellings = ({ name, also }: Name): readonly string[] => [
  ...new Set([...Object.values(name), ...also]),
]

export function mentionsIn(
  names: readonly Name[],
  { lead, whole }: { readonly lead: string; readonly whole: string },
): Mentions {
  const [first, all] = [searchable(lead), searchable(`${lead}\n${whole}`)]
  const mentioned = names.filter((name) => isIn(name, all))
  return {
    lead: mentioned.filter((name) => isIn(name, first)),
    passing: mentioned.filter((name) => !isIn(name, first)),
  }
}

interface Searchable {
  readonly text: string
  readonly folded: string
}

const searchable = (text: string): Searchable => ({
  text: text.normalize('NFKC'),
  folded: spaced(fold(text)),
})

/** `open-weight` and `open weight` are one; middle dots are left out. */
const spaced = (text: string): string => text.replaceAll('・', '').replace(/[\s‐-]+/g, ' ')

const isIn = (name: Name, { text, folded }: Searchable): boolean =>
  spellings(name).some((spelling) => {
    const wanted = spaced(fold(spelling))
    if (!folded.includes(wanted)) return false
    // EU and us, IT and it: an abbreviation is only itself in capitals.
    const isAbbreviation = /^[A-Z]{1,3}$/.test(spelling)
    return isAbbreviation ? asWord(spelling).test(text) : asWord(wanted).test(folded)
  })

/** Not within a longer word in letters or in katakana: メタ is not in メタデータ. */
function asWord(spelling: string): RegExp {
  const known = patterns.get(spelling)
  if (known) return known
  const literal = RegExp.escape(spelling)
  const [before, after] = [wordClass(spelling[0] ?? ''), wordClass(spelling.at(-1) ?? '')]
  const pattern = new RegExp(`${before && `(?<!${before})`}${literal}${after && `(?!${after})`}`, 'u')
  patterns.set(spelling, pattern)
  return pattern
}

const patterns = new Map<string, RegExp>()

const wordClass = (character: string): string =>
  /[ァ-ヺ]/.test(character)
    ? '[ァ-ヺ]'
    : /[\p{sc=Latin}\p{N}]/u.test(character)
      ? '[\\p{sc=Latin}\\p{N}]'
      : ''
