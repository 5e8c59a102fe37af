import { fingerprint } from '../cache.ts'
import type { Locale } from '../languages/locales.ts'
import { typesetting } from '../languages/typesetting.ts'
import { plainText } from '../search/plain-text.ts'
import type { Edition } from '../stories/story.ts'

/**
 * Everything of an article that is read, without its comic: words, or characters where no spaces part the words. The desk
 * asks for every edition after every save, so what was counted is remembered by its words.
 */
export function editionLength({ locale, summary, takeaways, sections }: Edition): number {
  const written = [summary, ...takeaways, ...sections.flatMap(({ text, html }) => [text, html])]
  const key = fingerprint(locale, ...written)
  const bodies = () => sections.flatMap(({ text, html }) => [text, plainText(html)])
  const length = counted.get(key) ?? textLength([summary, ...takeaways, ...bodies()].join('\n'), locale)
  counted.set(key, length)
  return length
}

const counted = new Map<string, number>()

/** Words as a word processor counts them; where there are none, every character but spaces, punctuation included. */
export const textLength = (text: string, locale: Locale): number =>
  typesetting(locale).lineEnds.hasSpaces
    ? text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
    : [...text.replace(/\s/g, '')].length
