/** The facts of the site that is built: those of `yonkoma.config.ts`, with what is set from outside. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isSite, siteRoot } from './disk/places.ts'
import { noAddress, publicAddress } from './environment.ts'
import { type Locale, type Localized, languagesIn } from './languages/locales.ts'
import { type Account, type AccountKind, isAccount } from './site/accounts.ts'
import type { SiteSettings } from './site/define.ts'
import type { FaceKey } from './site/face.ts'
import { noSettings } from './site/no-settings.ts'
import { isTimeZone } from './site/time-zone.ts'

const file = pathToFileURL(join(siteRoot, 'yonkoma.config.ts')).href

/** As the owner wrote them; nobody has judged them yet. */
export const settings: SiteSettings = isSite
  ? ((await import(/* @vite-ignore */ file)) as { default: SiteSettings }).default
  : noSettings

export interface Site extends SiteSettings {
  readonly face: FaceKey
  /** Public address, with the path the site lives under, without a slash at the end. */
  readonly address: string
}

const { timeZone, address } = Object(settings) as Partial<SiteSettings>

/** What every command reads first has a stand-in where it is wrong, so that it can be said: `siteFaults`. */
export const site: Site = {
  ...settings,
  face: Object(settings).face as FaceKey,
  languages: languagesIn(settings),
  timeZone: isTimeZone(String(timeZone)) ? String(timeZone) : 'UTC',
  address: publicAddress(process.env['YONKOMA_ADDRESS'] || String(address ?? noAddress)),
}

/** The language that lives at `/`. */
export const [mainLanguage] = site.languages

/** The language of the site for somebody who reads another one, maybe: their own where it has it, else its first. */
export const languageFor = (reader: Locale): Locale =>
  site.languages.includes(reader) ? reader : mainLanguage

/** A value for each language of the site. */
export const inEachLanguage = <T>(make: (locale: Locale) => T): Localized<T> =>
  Object.fromEntries(site.languages.map((locale) => [locale, make(locale)])) as Localized<T>

export const siteAccounts = (): readonly Account[] => site.follow.filter(isAccount)

/** The first account of the site there; undefined where it has none. */
export const accountOn = (kind: AccountKind): Account | undefined =>
  siteAccounts().find((account) => account.kind === kind)
