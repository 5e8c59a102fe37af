/** A site in French alone. */
import { defineSite } from 'yonkoma/config'

export default defineSite({
  languages: ['fr'],
  address: 'https://rade.example',
  timeZone: 'Europe/Paris',
  publishes: null,
  name: { fr: 'L’Écho de la rade' },
  tagline: { fr: 'L’actualité du port en quatre cases' },
  description: {
    fr: 'L’actualité d’un port inventé, racontée en quatre cases.',
  },
  promise: { fr: 'À lire avant la marée.' },
  sideline: { fr: 'Échos du port' },
  follow: [{ kind: 'mastodon', handle: 'rade@social.example' }, { kind: 'rss' }],
  share: { fr: ['bluesky', 'mastodon', 'copy'] },
  hashtag: 'ÉchoDeLaRade',
  licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  colours: {
    spot: '#3fa7d6',
    spotText: { light: '#0b5f86', dark: '#7cc9ee' },
    paper: { light: '#ffffff', dark: '#101418' },
    ink: { light: '#0f1418', dark: '#eef2f4' },
  },
  pages: { archive: true, topics: true, glossary: true, gallery: true, sources: true, embeds: true },
  head: [],
  face: 'ren',
  mail: 'redaction@rade.example',
  host: null,
})
