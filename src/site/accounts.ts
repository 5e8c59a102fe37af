/** Where a site may have an account: how its name is written, and where its profile is. */
export interface Account {
  readonly kind: AccountKind
  /** Without the @ in front: `example_news`, `news.example.org` on Bluesky, `news@example.social` on Mastodon. */
  readonly handle: string
}

export const accountKinds = ['x', 'bluesky', 'mastodon', 'threads', 'youtube'] as const
export type AccountKind = (typeof accountKinds)[number]

interface Network {
  readonly name: string
  /** What a handle looks like. */
  readonly handle: RegExp
  readonly example: string
  readonly profile: (handle: string) => string
}

export const networks: Readonly<Record<AccountKind, Network>> = {
  x: {
    name: 'X',
    handle: /^\w{1,15}$/,
    example: 'example_news',
    profile: (handle) => `https://x.com/${handle}`,
  },
  bluesky: {
    name: 'Bluesky',
    handle: /^[a-z\d-]+(\.[a-z\d-]+)+$/i,
    example: 'news.example.org',
    profile: (handle) => `https://bsky.app/profile/${handle}`,
  },
  mastodon: {
    name: 'Mastodon',
    handle: /^\w[\w.-]*@[a-z\d-]+(\.[a-z\d-]+)+$/i,
    example: 'news@example.social',
    profile: (handle) => `https://${handle.split('@')[1]}/@${handle.split('@')[0]}`,
  },
  threads: {
    name: 'Threads',
    handle: /^[\w.]{1,30}$/,
    example: 'example.news',
    profile: (handle) => `https://www.threads.com/@${handle}`,
  },
  youtube: {
    name: 'YouTube',
    handle: /^[\p{L}\p{N}._-]{3,30}$/u,
    example: 'ExampleNews',
    profile: (handle) => `https://www.youtube.com/@${encodeURIComponent(handle)}`,
  },
}

export const profileOf = ({ kind, handle }: Account): string => networks[kind].profile(handle)
