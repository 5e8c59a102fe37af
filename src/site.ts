/**
 * The facts of this site: everything that makes it "Yonkoma AI" and not yours.
 * To publish under your own name, change this file and `content/`; nothing else names the publication.
 */
import { noAddress, publicAddress } from './environment.ts'
import type { Localized } from './i18n/locales.ts'

export interface Site {
  /** Public address, with the path the site lives under, without a slash at the end. */
  readonly address: string
  /** Where a day begins and ends: dates without a time are midnight here. IANA name. */
  readonly timeZone: string
  /**
   * When the workflow in `.github/workflows/publish.yml` builds the site each day, in UTC as its `cron` has it: `22:05`
   * is `5 22 * * *`. Null where nothing does.
   */
  readonly dailyBuild: string | null
  readonly name: Localized
  /** One line under the name on the home page. */
  readonly tagline: Localized
  /** One or two sentences for search engines and social clients. */
  readonly description: Localized
  /** The words of the slab at the foot of every page. */
  readonly promise: Localized
  /** Vertical words beside the name on the home page. */
  readonly sideline: Localized
  /** X account of the site, without @. */
  readonly handle: string
  /** Appended to shared posts, without #. */
  readonly hashtag: string
  /** Licence of words and pictures. */
  readonly licence: { readonly name: string; readonly url: string }
  /** The printer's inks. CSS tokens and social cards both take them from here. */
  readonly colours: {
    /** The one spot colour. Text on it is always `ink`. */
    readonly spot: string
    /** Spot that is dark or light enough for text on paper (WCAG 4.5). */
    readonly spotText: { readonly light: string; readonly dark: string }
    readonly paper: { readonly light: string; readonly dark: string }
    readonly ink: { readonly light: string; readonly dark: string }
  }
  /** Where mail about the site is read; null where the account on X is the only way. */
  readonly mail: string | null
  /** Who delivers the pages, for the privacy page; null where that is not known when the site is built. */
  readonly host: { readonly name: string; readonly policy: string } | null
}

/** Write your own address in place of `noAddress`, unless you set YONKOMA_ADDRESS wherever you build. */
export const writtenAddress = process.env['YONKOMA_ADDRESS'] || noAddress

export const site: Site = {
  address: publicAddress(writtenAddress),
  timeZone: 'Asia/Tokyo',
  dailyBuild: '22:05',
  name: { en: 'Yonkoma AI', ja: '4コマAI' },
  tagline: {
    en: 'AI news in four panels, then explained properly',
    ja: 'AIニュースを4コマで。そのあと、きちんと解説',
  },
  description: {
    en: 'AI news told in four-panel manga and then explained properly, with sources, in English and Japanese.',
    ja: 'AIのニュースを4コマ漫画で伝え、出典をつけてきちんと解説します。日本語と英語で読めます。',
  },
  promise: { en: 'Four panels first. Facts right after.', ja: 'まず4コマ、すぐに解説。' },
  sideline: { en: '四コマ漫画', ja: '四コマと解説' },
  handle: '4koma_ai_news',
  hashtag: '4komaAI',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  colours: {
    spot: '#ff5436',
    spotText: { light: '#c9280b', dark: '#ff8163' },
    paper: { light: '#ffffff', dark: '#141416' },
    ink: { light: '#111113', dark: '#f1f0ec' },
  },
  mail: null,
  host: null,
}
