/** Where a site may have an account: how its name is written, and where its profile is. */
export interface Account {
  readonly kind: AccountKind
  /** Without the @ in front: `example_news`, `news.example.org` on Bluesky, `news@example.social` on Mastodon. */
  readonly handle: string
}

/** How readers may follow a site: an account, a page where they sign up for email, the feed of the site. */
export type Follow = Account | { readonly kind: 'mail'; readonly page: string } | { readonly kind: 'rss' }

export const isAccount = (way: Follow): way is Account => 'handle' in way

export const accountKinds = ['x', 'bluesky', 'mastodon', 'threads', 'line', 'youtube'] as const
export type AccountKind = (typeof accountKinds)[number]

interface Network {
  readonly name: string
  /** What a handle looks like. */
  readonly handle: RegExp
  readonly example: string
  readonly profile: (handle: string) => string
  /** True where that address asks for something instead of showing who this is. */
  readonly isRequest?: true
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
  line: {
    name: 'LINE',
    handle: /^[a-z\d._-]{3,20}$/,
    example: 'example_news',
    // https://developers.line.biz/en/docs/line-login/using-line-url-scheme/
    profile: (handle) => `https://line.me/R/ti/p/%40${handle}`,
    isRequest: true,
  },
  youtube: {
    name: 'YouTube',
    handle: /^[\p{L}\p{N}._-]{3,30}$/u,
    example: 'ExampleNews',
    profile: (handle) => `https://www.youtube.com/@${encodeURIComponent(handle)}`,
  },
}

export const profileOf = ({ kind, handle }: Account): string => networks[kind].profile(handle)
