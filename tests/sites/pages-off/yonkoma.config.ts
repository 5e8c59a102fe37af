/** A site under a path, without the pages that a site may do without, without accounts, with a script of somebody else. */
import { defineSite } from 'yonkoma/config'

export default defineSite({
  languages: ['en', 'ja'],
  address: 'https://port.example/buoys',
  timeZone: 'America/Halifax',
  publishes: null,
  name: { en: 'Buoys', ja: '浮き' },
  tagline: { en: 'News of the port in four panels', ja: '港の話題を4コマで' },
  description: {
    en: 'News of an invented port, told in four panels.',
    ja: '架空の港のニュースを4コマで伝えます。',
  },
  promise: { en: 'Read it before the tide turns.', ja: '潮が変わる前に読める。' },
  sideline: { en: 'Port news', ja: '港の話題' },
  follow: [],
  share: { en: [], ja: [] },
  hashtag: 'Buoys',
  licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  colours: {
    spot: '#3fa7d6',
    spotText: { light: '#0b5f86', dark: '#7cc9ee' },
    paper: { light: '#ffffff', dark: '#101418' },
    ink: { light: '#0f1418', dark: '#eef2f4' },
  },
  pages: {
    archive: false,
    strips: false,
    topics: false,
    glossary: false,
    gallery: false,
    sources: false,
    embeds: false,
  },
  head: [
    { tag: 'meta', name: 'site-verification', content: 'buoy' },
    {
      tag: 'script',
      src: 'https://count.example/visit.js',
      by: 'Example Counters',
      policy: 'https://count.example/privacy',
      attributes: { 'data-domain': 'port.example' },
    },
  ],
  face: 'v0',
  mail: 'desk@port.example',
  host: null,
})
