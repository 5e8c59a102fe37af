/** What was typed or answered → the settings of a new site, or what is wrong with them. */
import { basename } from 'node:path'
import { isLocale, type Locale, locales } from '../../languages/locales.ts'
import type { Said } from '../../messages/editor-words.ts'
import { accountKinds, type Follow, isAccount } from '../../site/accounts.ts'
import type { SiteSettings } from '../../site/define.ts'
import { siteSchema } from '../../site/schema.ts'
import { sentence } from '../site-faults.ts'
import { starterWords } from './starter.ts'

export const flagNames = ['name', 'languages', 'address', 'face', 'follow', 'mail', 'time-zone'] as const
export type SiteAnswers = Readonly<Partial<Record<(typeof flagNames)[number], string>>>

/** The two that the engine was made for first. */
export const presetLanguages = locales.slice(0, 2).join()

/** What an answer is where there is none. */
export const sitePresets = (place: string) => ({
  name: basename(place),
  languages: presetLanguages,
  face: 'mika',
  follow: 'none',
  'time-zone': Intl.DateTimeFormat().resolvedOptions().timeZone,
})

/** @param place absolute path of the site's folder: its name is the site's where nobody says another */
export function settingsFrom(
  answers: SiteAnswers,
  place: string,
): SiteSettings | { readonly faults: readonly Said[] } {
  const said = { ...sitePresets(place), ...answers }
  const languages = said.languages.split(/[\s,]+/).filter((code) => code !== '')
  const wrong = languages.filter((code) => !isLocale(code))
  if (wrong.length > 0 || languages.length === 0)
    return { faults: [({ init }) => init.languages(said.languages, locales)] }
  const settings = settingsOf(said, languages as [Locale, ...Locale[]])
  const faults = faultsOf(settings)
  return faults.length === 0 ? settings : { faults }
}

/** What is wrong with settings that nobody has typed in that form: without places. */
export function faultsOf(settings: SiteSettings): readonly Said[] {
  const { error } = siteSchema(settings.languages).safeParse(settings)
  return (error?.issues ?? []).map((issue) =>
    sentence(
      issue,
      issue.path.reduce<unknown>((value, key) => Object(value)[key], settings),
    ),
  )
}

type CompleteAnswers = ReturnType<typeof sitePresets> & SiteAnswers

function settingsOf(said: CompleteAnswers, languages: readonly [Locale, ...Locale[]]): SiteSettings {
  const { name, address, face } = said
  const ways = followed(said.follow)
  const inEach = <T>(make: (locale: Locale) => T) =>
    Object.fromEntries(languages.map((locale) => [locale, make(locale)])) as Record<Locale, T>
  const words = inEach((locale) => starterWords(locale, name))
  return {
    languages,
    ...(address && { address: address.replace(/\/+$/, '') }),
    timeZone: said['time-zone'],
    publishes: '07:00',
    name: inEach(() => name),
    tagline: inEach((locale) => words[locale].tagline),
    description: inEach((locale) => words[locale].description),
    promise: inEach((locale) => words[locale].promise),
    sideline: inEach((locale) => words[locale].sideline),
    follow: ways,
    share: inEach((locale) => words[locale].share),
    hashtag: name.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]/gu, '') || 'news',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    colours: {
      spot: '#3fa7d6',
      spotText: { light: '#0b5f86', dark: '#7cc9ee' },
      paper: { light: '#ffffff', dark: '#101418' },
      ink: { light: '#0f1418', dark: '#eef2f4' },
    },
    pages: {
      archive: true,
      strips: true,
      topics: true,
      glossary: true,
      gallery: false,
      sources: true,
      embeds: true,
    },
    head: [],
    face: face as SiteSettings['face'],
    mail: said.mail || (ways.some(isAccount) ? null : `desk@${hostOf(address)}`),
    host: null,
  }
}

/** `x:example_news, rss`; none for nothing. */
const followed = (text: string): readonly Follow[] =>
  text === 'none' || text === ''
    ? []
    : text.split(/[\s,]+/).map((way) => {
        const [kind = '', handle = ''] = way.split(/:(.*)/)
        const known = accountKinds.find((one) => one === kind)
        return known ? { kind: known, handle: handle.replace(/^@/, '') } : ({ kind } as Follow)
      })

const hostOf = (address: string | undefined): string =>
  address && URL.canParse(address) ? new URL(address).hostname : 'example.org'
