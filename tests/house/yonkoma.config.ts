/** The site of the tests of functions, commands and pages: the engine is judged on this one, whatever is published from this folder. */
import { defineSite } from 'yonkoma/config'

export default defineSite({
  languages: ['en', 'ja'],
  timeZone: 'Asia/Tokyo',
  publishes: '07:00',
  name: { en: 'House Times', ja: '家の新聞' },
  tagline: { en: 'News of a house, in four panels', ja: '家のニュースを4コマで' },
  description: {
    en: 'News of an invented house, told in four panels.',
    ja: '架空の家のニュースを4コマで伝えます。',
  },
  promise: { en: 'Read it before tea.', ja: 'お茶の前に読める。' },
  sideline: { en: 'House news', ja: '家のニュース' },
  follow: [{ kind: 'x', handle: 'house_times' }],
  share: { en: ['x', 'bluesky', 'copy'], ja: ['x', 'line', 'bluesky', 'hatena', 'copy'] },
  hashtag: 'HouseTimes',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  colours: {
    spot: '#ff5436',
    spotText: { light: '#c9280b', dark: '#ff8163' },
    paper: { light: '#ffffff', dark: '#141416' },
    ink: { light: '#111113', dark: '#f1f0ec' },
  },
  pages: {
    archive: true,
    strips: true,
    topics: true,
    glossary: true,
    gallery: true,
    sources: true,
    embeds: true,
    play: true,
  },
  head: [],
  face: 'pico',
  mail: null,
  host: null,
})
