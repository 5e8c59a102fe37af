/**
 * What a publication itself posts of a story: title, summary, address, hashtags, never longer than a service takes. What
 * each of them counts:
 *
 * - X: https://docs.x.com/fundamentals/counting-characters
 * - Bluesky: graphemes, and bytes too: https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json
 * - Mastodon: graphemes, an address as 23: https://docs.joinmastodon.org/user/posting/#text
 * - Threads: an emoji by its bytes, and one hashtag at most: https://developers.facebook.com/docs/threads/posts
 * - Instagram: characters of the caption, in which no address can be tapped
 * - LINE: what one balloon of an official account holds, where there are no hashtags
 */
import { site } from '../site.ts'
import type { Edition, Topic } from '../stories/story.ts'
import { cutToFit, cutToSentence } from './cut.ts'
import { blueskyLimit, graphemes } from './text.ts'
import { weightedLength, weightLimit } from './weighted-length.ts'

export const serviceNames = {
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  threads: 'Threads',
  instagram: 'Instagram',
  line: 'LINE',
} as const

export type PostService = keyof typeof serviceNames

export const postServices = Object.keys(serviceNames) as readonly PostService[]

export interface PostText {
  readonly text: string
  /** As the service counts it. */
  readonly length: number
  readonly limit: number
}

export interface Posted {
  readonly edition: Pick<Edition, 'title' | 'summary' | 'locale'>
  readonly topic: Pick<Topic, 'name'>
  /** Of the story. */
  readonly url: string
}

export const postTexts = (posted: Posted): Readonly<Record<PostService, PostText>> => ({
  x: postOn(services.x, posted),
  bluesky: postOn(services.bluesky, posted),
  mastodon: postOn(services.mastodon, posted),
  threads: postOn(services.threads, posted),
  instagram: postOn(services.instagram, posted),
  line: postOn(services.line, posted),
})

interface Service {
  readonly limit: number
  readonly length: (text: string, url: string) => number
  /** So many hashtags does it take, at most. */
  readonly hashtags: number
  /** UTF-8, where they are counted too. */
  readonly bytes?: number
}

const letters = (text: string): number => text.length

const services: Readonly<Record<PostService, Service>> = {
  x: { limit: weightLimit, length: weightedLength, hashtags: 2 },
  bluesky: { limit: blueskyLimit, length: graphemes, hashtags: 2, bytes: 3000 },
  mastodon: {
    limit: 500,
    length: (text, url) => graphemes(text.replace(url, 'x'.repeat(23))),
    hashtags: 2,
  },
  threads: { limit: 500, length: lengthOnThreads, hashtags: 1 },
  instagram: { limit: 2200, length: letters, hashtags: 2 },
  line: { limit: 500, length: letters, hashtags: 0 },
}

function postOn(service: Service, { edition: { title, summary, locale }, topic, url }: Posted): PostText {
  const { limit, length, hashtags, bytes = Number.POSITIVE_INFINITY } = service
  const tags = [site.hashtag, ...topicTag(topic.name[locale])].slice(0, hashtags).map((tag) => `#${tag}`)
  const post = (...words: readonly string[]): string =>
    [...words.filter((text) => text !== ''), [url, tags.join(' ')].join('\n').trim()].join('\n\n')
  const fits = (text: string): boolean => length(text, url) <= limit && Buffer.byteLength(text) <= bytes
  const head = cutToFit(title, { locale, fits: (words) => fits(post(words)) })
  const rest =
    head === title ? cutToSentence(summary, { locale, fits: (words) => fits(post(title, words)) }) : ''
  const text = post(head, rest)
  return { text, length: length(text, url), limit }
}

/** `Chat services` → `ChatServices`; none where the name has more than letters, digits and spaces. */
function topicTag(name: string): readonly string[] {
  if (!/^[\p{L}\p{M}\p{N} ]+$/u.test(name)) return []
  const [first = '', ...others] = name.split(' ')
  return [first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')]
}

function lengthOnThreads(text: string): number {
  const pieces = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  return pieces.reduce(
    (sum, piece) =>
      sum +
      (/\p{RGI_Emoji}|\p{Extended_Pictographic}/v.test(piece) ? Buffer.byteLength(piece) : letters(piece)),
    0,
  )
}
