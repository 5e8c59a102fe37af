/** Which stories an editor asks for. */
import type { Said } from '../messages/editor-words.ts'
import type { Library } from '../reading/library/library.ts'
import { nearest } from '../reading/text/did-you-mean.ts'
import { WrongUsage } from './command-line.ts'
import { slugOf } from './desk-stories.ts'

/**
 * Slugs; null where nothing was said, which is all of them.
 * @param words slugs, or paths of folders and files, as a shell completes them
 * @throws WrongUsage where there is no such folder
 */
export function chosenSlugs(
  words: readonly string[],
  { read, problems }: Pick<Library, 'read' | 'problems'>,
): ReadonlySet<string> | null {
  if (words.length === 0) return null
  const known = new Set([
    ...read.map(({ slug }) => slug),
    // Folders whose names cannot be addresses are not read, and have problems all the same.
    ...problems.map(({ file }) => slugOf(file)).filter((slug) => slug !== ''),
  ])
  const chosen = words.map((word) => slugOf(word) || word.replace(/^\.\/|\/+$/g, ''))
  const unknown = chosen.filter((slug) => !known.has(slug))
  if (unknown.length > 0) throw new WrongUsage(unknownStories(unknown, [...known]))
  return new Set(chosen)
}

const unknownStories =
  (unknown: readonly string[], known: readonly string[]): Said =>
  ({ check }) =>
    [...unknown.map((slug) => check.unknownStory(slug, nearest(slug, known))), check.listStories].join('\n')
