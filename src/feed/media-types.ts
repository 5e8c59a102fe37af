import type { FeedFormat } from '../urls/paths.ts'

/** As servers send them and pages announce them. */
export const feedTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Record<FeedFormat, string>
