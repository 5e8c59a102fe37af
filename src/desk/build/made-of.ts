/** All that a site is made of as a key: a build that would make the same site again makes nothing. */
import { join } from 'node:path'
import { fingerprint } from '../../cache.ts'
import { filesWithoutLinks } from '../../disk/files-below.ts'
import { stampOf } from '../../disk/stamp.ts'
import { renderKey } from '../../emit/compiled.ts'
import type { Library } from '../../reading/library/library.ts'
import { newsEntries } from '../../seo/news-sitemap.ts'
import { keyOf } from '../../stories/route-key.ts'

/** What a site is made of besides the engine and the owner's pages. */
export interface Made {
  readonly library: Pick<Library, 'stories' | 'topics' | 'people' | 'names'>
  /** ms since 1970. */
  readonly now: number
  /** Folder of files that are copied as they are; it need not be there. */
  readonly copied: string
}

/**
 * Null where that cannot be known. Another key each day, so that what is kept is used and not thrown away as old.
 * @param compiled `compiledKey`
 */
export function madeOf(compiled: string | null, { library, now, copied }: Made): string | null {
  const stamps = filesWithoutLinks(copied)?.map((file) => [file, stampOf(join(copied, file))])
  if (compiled === null || stamps === undefined) return null
  const { stories, topics, people, names } = library
  return fingerprint(
    renderKey(compiled),
    keyOf({ stories, topics, people, names }),
    // The one thing that ages.
    JSON.stringify([newsEntries(stories, now), stamps]),
    String(Math.floor(Date.now() / day)),
  )
}

const day = 24 * 60 * 60 * 1000
