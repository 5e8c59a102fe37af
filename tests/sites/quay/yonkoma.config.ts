/** A site in English alone. */
import { defineSite } from 'yonkoma/config'

export default defineSite({
  languages: ['en'],
  address: 'https://quay.example',
  timeZone: 'America/Halifax',
  publishes: null,
  name: { en: 'The Harbour Weekly of Port Example' },
  tagline: { en: 'News of the port in four panels' },
  description: {
    en: 'News of an invented port, told in four panels.',
  },
  promise: { en: 'Read it before the tide turns.' },
  sideline: { en: 'Port news' },
  follow: [
    { kind: 'threads', handle: 'quay.example' },
    { kind: 'youtube', handle: 'QuayExample' },
  ],
  share: { en: ['threads', 'mastodon', 'bluesky'] },
  hashtag: 'HarbourWeekly',
  licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  colours: {
    spot: '#3fa7d6',
    spotText: { light: '#0b5f86', dark: '#7cc9ee' },
    paper: { light: '#ffffff', dark: '#101418' },
    ink: { light: '#0f1418', dark: '#eef2f4' },
  },
  pages: { archive: true, topics: true, glossary: true, gallery: false, sources: true, embeds: true },
  head: [],
  face: 'v0',
  mail: 'desk@harbour.example',
  host: null,
})
