/** A site in Japanese first; its content is that of `harbour`. */
import { defineSite } from 'yonkoma/config'

export default defineSite({
  languages: ['ja', 'en'],
  address: 'https://port.example',
  timeZone: 'America/Halifax',
  publishes: null,
  name: { en: 'The Harbour Weekly of Port Example', ja: '港町エグザンプル週報' },
  tagline: { en: 'News of the port in four panels', ja: '港の話題を4コマで' },
  description: {
    en: 'News of an invented port, told in four panels.',
    ja: '架空の港のニュースを4コマで伝えます。',
  },
  promise: { en: 'Read it before the tide turns.', ja: '潮が変わる前に読める。' },
  sideline: { en: 'Port news', ja: '港の話題' },
  follow: [{ kind: 'mastodon', handle: 'harbour@social.example' }],
  share: { en: ['bluesky', 'copy'], ja: ['copy', 'line'] },
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
  face: 'mika',
  mail: 'desk@harbour.example',
  host: null,
})
