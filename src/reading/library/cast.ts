/**
 * What is wrong with a cast of the site's own; the cast itself is read as the settings are: see `site/own-cast.ts`. Stories
 * are not blamed for somebody whom a faulty cast names.
 */
import type { Locale } from '../../languages/locales.ts'
import { fault } from '../../messages/fault.ts'
import { errorsIn, type Problem } from '../../problem.ts'
import { site } from '../../site.ts'
import type { ReadStory } from '../folder.ts'
import { isRecord } from '../raw.ts'
import { cast } from '../schema/shared-files.ts'
import { spacedData } from '../spaced.ts'
import type { Frontmatter } from '../yaml/frontmatter.ts'
import { type ContentPlace, readShared } from './shared.ts'

export interface CheckedCast {
  readonly problems: readonly Problem[]
  /** The same story without faults that are the cast's. */
  readonly excused: (story: ReadStory) => ReadStory
}

export async function checkCast(place: ContentPlace): Promise<CheckedCast> {
  const read = await readShared(place, { base: 'cast.yaml', schema: cast, isOptional: true })
  const { text, frontmatter } = read
  const doubled = frontmatter ? doubledNames(frontmatter, `${place.name}/cast.yaml`) : []
  const problems = [...read.problems, ...doubled]
  if (errorsIn(read.problems).length === 0) return { problems, excused: (story) => story }
  const isNamed = text === null ? () => true : namedIn(text)
  const isTheCasts = (problem: Problem): boolean => strangersIn(problem).some(isNamed)
  return {
    problems,
    excused: (story) => ({ ...story, problems: story.problems.filter((one) => !isTheCasts(one)) }),
  }
}

/** Whoever is called as somebody before them is, in any language: words alone would not say which of the two speaks. */
function doubledNames({ data, placeOf }: Frontmatter, file: string): readonly Problem[] {
  if (!isRecord(data)) return []
  const members = Object.entries(data)
  return site.languages.flatMap((locale) => {
    const first = new Map<string, string>()
    return members.flatMap(([who, member]): Problem[] => {
      const name = nameOf(member, locale)
      const other = name === null ? undefined : first.get(name)
      if (name === null) return []
      if (other === undefined) {
        first.set(name, who)
        return []
      }
      const found = { who, name, other, line: placeOf([other, locale, 'name']).line, locale }
      const place = placeOf([who, locale, 'name'])
      return [{ file, ...place, severity: 'error', ...fault('doubled-cast-name', found) }]
    })
  })
}

function nameOf(member: unknown, locale: Locale): string | null {
  const words = isRecord(member) ? member[locale] : null
  const name = isRecord(words) ? words['name'] : null
  return typeof name === 'string' ? spacedData(name, locale) : null
}

/** Whom a problem does not know, as written in a story. */
function strangersIn({ rule, found }: Problem): readonly string[] {
  if (!isRecord(found)) return []
  if (rule === 'unknown-cast' || rule === 'unknown-speaker') return [String(found['who'])]
  // `look@alice`, `eyes@alice`.
  const written =
    rule === 'unknown-target' ? found['word'] : isRecord(found['found']) && found['found']['text']
  const isAim = ['unknown-target', 'unknown-value'].includes(rule) && typeof written === 'string'
  return isAim ? written.split('@').slice(1) : []
}

/** True of whatever is written anywhere in a text, in whatever letters. */
function namedIn(text: string): (name: string) => boolean {
  const apart = (words: string): string =>
    ` ${
      words
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}-]+/gu)
        ?.join(' ') ?? ''
    } `
  const all = apart(text)
  return (name) => all.includes(apart(name))
}
