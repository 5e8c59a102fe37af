/** Where links of a story lead in a book: to a chapter where the book has it, else to the web. */
import type { Edition } from '../stories/story.ts'
import { address, storyPath } from '../urls/paths.ts'
import { anchorsOf } from './anchors.ts'
import { anchor } from './xhtml.ts'

/** Editions of a book by the addresses of their pages. */
export type Chapters = ReadonlyMap<string, { readonly slug: string; readonly edition: Edition }>

export const chaptersOf = (
  chapters: readonly { readonly slug: string; readonly edition: Edition }[],
): Chapters =>
  new Map(chapters.map((chapter) => [address(storyPath(chapter.edition.locale, chapter.slug)), chapter]))

/** From the folder of the book. */
export const chapterFile = (slug: string): string => `stories/${slug}.xhtml`

/**
 * @param href as a page has it
 * @param page absolute address of the page
 */
export function bookLink(href: string, page: string, chapters: Chapters): string {
  if (href.startsWith('#')) return `#${anchor(decoded(href.slice(1)))}`
  const url = new URL(href, page)
  const place = decoded(url.hash.slice(1))
  const chapter = chapters.get(url.href.slice(0, url.href.length - url.hash.length))
  if (!chapter) return url.href
  const isThere = anchorsOf(chapter.edition).has(place)
  return `${chapter.slug}.xhtml${isThere ? `#${anchor(place)}` : ''}`
}

/** Half a sequence of % is what it says. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
