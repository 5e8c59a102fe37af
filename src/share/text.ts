import { site } from '../site.ts'
import type { Edition } from '../stories/story.ts'
import { cutToFit } from './cut.ts'
import { weightedLength, weightLimit } from './weighted-length.ts'

/** What one post on Bluesky may hold, in graphemes: https://docs.bsky.app/docs/advanced-guides/intent-links */
export const blueskyLimit = 300

/** Title and hashtag, short enough that X takes them with a space and the story's address after them. */
export function shareText({ title, locale }: Edition, url: string): string {
  const fits = (words: string): boolean => weightedLength(`${tagged(words)} ${url}`) <= weightLimit
  return tagged(cutToFit(title, { locale, fits }))
}

export const taggedTitle = ({ title }: Edition): string => tagged(title)

/** A whole post for services that have no field of their own for the address. */
export const postText = ({ title }: Pick<Edition, 'title'>, url: string): string => `${tagged(title)}\n${url}`

export function blueskyText({ title, locale }: Edition, url: string): string {
  const post = (words: string): string => postText({ title: words }, url)
  const fits = (words: string): boolean => graphemes(post(words)) <= blueskyLimit
  return post(cutToFit(title, { locale, fits }))
}

const tagged = (title: string): string => `${title} #${site.hashtag}`

/** As Bluesky counts. */
export const graphemes = (text: string): number => [...new Intl.Segmenter().segment(text)].length
