/** In a folder that is no site strips are drawn all the same: in the inks of the house, and with nobody's name on them. */
import { type Localized, locales } from '../languages/locales.ts'
import type { SiteSettings } from './define.ts'

const inEach = <T>(value: T): Localized<T> =>
  Object.fromEntries(locales.map((locale) => [locale, value])) as Localized<T>

export const noSettings: SiteSettings = {
  languages: locales,
  timeZone: 'UTC',
  publishes: null,
  name: inEach(''),
  tagline: inEach(''),
  description: inEach(''),
  promise: inEach(''),
  sideline: inEach(''),
  follow: [],
  share: inEach([]),
  hashtag: '',
  licence: { name: '', url: '' },
  colours: {
    spot: '#ff5436',
    spotText: { light: '#c9280b', dark: '#ff8163' },
    paper: { light: '#ffffff', dark: '#141416' },
    ink: { light: '#111113', dark: '#f1f0ec' },
  },
  pages: { archive: true, topics: true, glossary: true, gallery: true, sources: true, embeds: true },
  head: [],
  face: 'pico',
  mail: null,
  host: null,
}
