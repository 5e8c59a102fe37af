/** The facts of this site: with `content/` and `public/`, everything that makes it this one and not yours. */
import { defineSite } from 'yonkoma/config'

export default defineSite({
  languages: ['en', 'ja'],
  timeZone: 'Asia/Tokyo',
  publishes: '07:00',
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
  follow: [{ kind: 'x', handle: '4koma_ai_news' }],
  share: { en: ['x', 'bluesky', 'copy'], ja: ['x', 'line', 'bluesky', 'hatena', 'copy'] },
  hashtag: '4komaAI',
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
  },
  head: [],
  face: 'pico',
  mail: null,
  host: null,
})
