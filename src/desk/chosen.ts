/** Which stories an editor asks for. */
import type { Localized } from '../languages/locales.ts'
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

function unknownStories(unknown: readonly string[], known: readonly string[]): Localized {
  const said = unknown.map((slug) => unknownStory(slug, nearest(slug, known)))
  return {
    en: [...said.map(({ en }) => en), '`npm run status` lists all stories.'].join('\n'),
    ja: [...said.map(({ ja }) => ja), '記事の一覧は `npm run status` で表示されます。'].join('\n'),
  }
}

const unknownStory = (slug: string, near: string | null): Localized => ({
  en: `There is no story "${slug}".${near === null ? '' : ` Did you mean ${near}?`}`,
  ja: `「${slug}」という記事はありません。${near === null ? '' : `もしかして ${near} ですか。`}`,
})
