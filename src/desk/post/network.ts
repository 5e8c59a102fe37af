/** What posting asks of a service, whichever it is. */
import type { Locale } from '../../languages/locales.ts'
import type { Fitted, PictureLimits } from '../../picture/within-limits.ts'
import type { PostService } from '../../share/post-texts.ts'

export const networkNames = ['bluesky', 'mastodon'] as const satisfies readonly PostService[]

export type NetworkName = (typeof networkNames)[number]

/** Names of settings in the environment → their values, all of them there. */
export type Credentials = Readonly<Record<string, string>>

/** ms; a picture has to get through a slow line. */
export const patience = 60_000

/**
 * Headers of every request: a connection serves one. Pictures are drawn in between, and a server closes what is silent
 * for some seconds; a request that is sent into that moment fails, and nobody knows whether it arrived.
 */
export const onceOnly = { connection: 'close' }

export interface Network {
  /** What has to be in the environment. */
  readonly needs: readonly string[]
  /** That of the server, which may have a value of its own where the environment has none. */
  readonly server: { readonly name: string; readonly usual?: string }
  /** Name of the package that speaks to it. */
  readonly package: string
  /** Rejects with what its package throws. */
  readonly signIn: (server: string, credentials: Credentials) => Promise<Account>
}

export interface Account {
  readonly limits: PictureLimits
  /**
   * Address of a post of this account that links to a page; null where there is none.
   * @param since ms; nothing older is looked at
   */
  readonly earlier: (url: string, since: number) => Promise<string | null>
  /** Address of the post that was made. */
  readonly send: (post: Outgoing) => Promise<string>
}

/** A post, ready to be sent. */
export interface Outgoing {
  readonly text: string
  readonly locale: Locale
  readonly pictures: readonly OutgoingPicture[]
  /** The same for the same post: a service that is sent it twice within the hour makes one post of it. */
  readonly key: string
}

export interface OutgoingPicture extends Fitted {
  readonly alt: string
}
