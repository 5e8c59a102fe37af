/** A site in Japanese alone. */
import { defineSite } from 'yonkoma/config'

export default defineSite({
  languages: ['ja'],
  address: 'https://minato.example',
  timeZone: 'America/Halifax',
  publishes: null,
  name: { ja: '港町エグザンプル週報' },
  tagline: { ja: '港の話題を4コマで' },
  description: {
    ja: '架空の港のニュースを4コマで伝えます。',
  },
  promise: { ja: '潮が変わる前に読める。' },
  sideline: { ja: '港の話題' },
  follow: [
    { kind: 'line', handle: 'minato_example' },
    { kind: 'mail', page: 'https://letters.example/minato' },
    { kind: 'rss' },
  ],
  share: { ja: ['line', 'threads', 'mastodon', 'copy'] },
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
  face: 'boss',
  mail: 'desk@harbour.example',
  host: null,
})
