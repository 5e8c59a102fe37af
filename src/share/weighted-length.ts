/**
 * How long X counts a post to be: most scripts of Europe weigh 1 a character, Japanese 2, an emoji 2,
 * and whatever X would turn into a link 23, even a bare `claude.ai` in the middle of a title.
 *
 * The last rule needs a list of top-level domains and X's own idea of where an address begins and ends,
 * next to Japanese words above all. That is why X's library does it, at build time only, although it is
 * old: a rule of our own would be right only where it copied the library's.
 */
import twitterText from 'twitter-text'

/** What one post may weigh. */
export const weightLimit = 280

/** Weight of a post as X counts it, configuration 3 of twitter-text. */
export const weightedLength = (post: string): number => twitterText.getTweetLength(post)
