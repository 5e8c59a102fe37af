/** The facts of a site, as its owner writes them in `yonkoma.config.ts`. */
import type { Locale } from '../languages/locales.ts'
import type { HouseKey } from '../stories/house-cast.ts'
import type { Follow } from './accounts.ts'

export const shareServices = ['x', 'bluesky', 'mastodon', 'threads', 'line', 'hatena', 'copy'] as const
export type ShareService = (typeof shareServices)[number]

type HeadTag =
  | {
      readonly tag: 'script'
      /** Loaded by every page, after the page itself. */
      readonly src: string
      /** Who gets to know of the visit, by the name readers know; the privacy page says so. */
      readonly by: string
      /** Where that company says what it does with the visit. */
      readonly policy: string
      /** What the script asks for besides: `{ 'data-domain': 'news.example.org' }`. */
      readonly attributes?: Readonly<Record<string, string>>
    }
  | { readonly tag: 'meta'; readonly name: string; readonly content: string }

export interface SiteSettings<Language extends Locale = Locale> {
  /** Languages of the site: the first lives at `/`, each other one under its code, as `/ja/`. One is enough. */
  readonly languages: readonly [Language, ...Language[]]
  /** Public address, such as https://news.example.org; `YONKOMA_ADDRESS` wins over it. Left out until there is one. */
  readonly address?: string
  /** Where a day begins and ends: dates without a time are midnight here. IANA name: `America/Toronto`. */
  readonly timeZone: string
  /**
   * When stories appear that were dated ahead, or by their day alone, on the clocks of `timeZone`: `07:00`. The workflow in
   * `.github/workflows/publish.yml` builds the site just after, with this time zone. Null where nothing builds it each day.
   */
  readonly publishes: string | null
  /** At most 40 characters. */
  readonly name: Readonly<Record<Language, string>>
  /** One line under the name on the home page. */
  readonly tagline: Readonly<Record<Language, string>>
  /** One or two sentences for search engines and social clients. */
  readonly description: Readonly<Record<Language, string>>
  /** The words of the slab at the foot of every page, and in the margin of a story. */
  readonly promise: Readonly<Record<Language, string>>
  /** Vertical words beside the name on the home page. */
  readonly sideline: Readonly<Record<Language, string>>
  /**
   * How readers follow the site, the most important first: accounts, `{ kind: 'rss' }`, and `{ kind: 'mail', page: 'https://…' }`
   * where they sign up for email. May be empty; without an account there has to be `mail`.
   */
  readonly follow: readonly Follow[]
  /**
   * Services that stories are offered to, in order, in each language; `copy` copies the address. A phone with `copy`, which
   * is the device's own share sheet there, shows the first two services only. May be empty.
   */
  readonly share: Readonly<Record<Language, readonly ShareService[]>>
  /** Appended to shared posts, without #. */
  readonly hashtag: string
  /** Licence of words and pictures. */
  readonly licence: { readonly name: string; readonly url: string }
  /** The printer's inks, as `#3fa7d6`. CSS tokens and social cards both take them from here. */
  readonly colours: {
    /** The one spot colour. Text on it is always `ink`. */
    readonly spot: string
    /** Spot that is dark or light enough for text on paper (WCAG 4.5). */
    readonly spotText: { readonly light: string; readonly dark: string }
    readonly paper: { readonly light: string; readonly dark: string }
    readonly ink: { readonly light: string; readonly dark: string }
  }
  /** Pages that a site may do without; one that is off has no link, no file and no address in a map. */
  readonly pages: {
    /** All stories by month. */
    readonly archive: boolean
    /** Strips one after the other, without their articles. Default on. */
    readonly strips?: boolean
    /** A page and feeds of each topic; where they are off, a topic is a word. */
    readonly topics: boolean
    /** The terms of all stories; a story explains its own in any case. */
    readonly glossary: boolean
    /** All scenes, faces and things that a script may name. Editors have it at `npm run dev` in any case. */
    readonly gallery: boolean
    /** Publishers, and which stories cite them. */
    readonly sources: boolean
    /** The strip alone, for frames in other people's pages, and what oEmbed clients read. */
    readonly embeds: boolean
    /** Where anybody can write a strip and see it drawn. Left out it is off: it brings 10 MB of fonts, fetched by that page alone. */
    readonly play?: boolean
  }
  /** Tags in the head of every page: a script that counts visits, or a name by which a service knows the site. */
  readonly head: readonly HeadTag[]
  /** Who of the cast stands for the site, on icons, cards, avatars and where nothing is found: `pico`, or a name of `cast.yaml`. */
  readonly face: Exclude<HouseKey, 'crowd'> | (string & Readonly<Record<never, never>>)
  /** Where mail about the site is read; null where the accounts of `follow` are the only way. */
  readonly mail: string | null
  /** Who delivers the pages, for the privacy page; null where that is not known when the site is built. */
  readonly host: { readonly name: string; readonly policy: string } | null
}

/** Gives an editor's program the help on every setting. */
export const defineSite = <const Language extends Locale>(settings: SiteSettings<Language>): SiteSettings =>
  settings as unknown as SiteSettings
