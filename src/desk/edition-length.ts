import type { Locale } from '../languages/locales.ts'
import { plainText } from '../search/plain-text.ts'
import type { Edition } from '../stories/story.ts'

/** Everything of an article that is read, without its comic: English words, or Japanese characters. */
export function editionLength({ locale, summary, takeaways, sections }: Edition): number {
  const bodies = sections.flatMap(({ text, html }) => [text, plainText(html)])
  return textLength([summary, ...takeaways, ...bodies].join('\n'), locale)
}

/** Words as a word processor counts them in English; in Japanese every character but spaces, punctuation included. */
export const textLength = (text: string, locale: Locale): number =>
  locale === 'ja'
    ? [...text.replace(/\s/g, '')].length
    : text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
