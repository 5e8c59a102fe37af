/** A site in French and Japanese, without English. */
import { defineSite } from '../../../src/site/define.ts'

export default defineSite({
  languages: ['fr', 'ja'],
  address: 'https://lagune.example',
  timeZone: 'Europe/Paris',
  publishes: null,
  name: { fr: 'Le Petit Lagunaire', ja: 'ラグーン通信' },
  tagline: { fr: 'La lagune en quatre cases', ja: '潟のニュースを4コマで' },
  description: {
    fr: 'L’actualité d’une lagune inventée, racontée en quatre cases.',
    ja: '架空の潟のニュースを4コマで伝えます。',
  },
  promise: { fr: 'À lire à marée basse.', ja: '潮が引くあいだに読める。' },
  sideline: { fr: 'Échos de la lagune', ja: '潟の話題' },
  follow: [{ kind: 'bluesky', handle: 'lagune.example' }, { kind: 'rss' }],
  share: { fr: ['bluesky', 'copy'], ja: ['line', 'hatena', 'copy'] },
  hashtag: 'Lagunaire',
  licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  colours: {
    spot: '#8cc152',
    spotText: { light: '#41691a', dark: '#a9d978' },
    paper: { light: '#fdfdf8', dark: '#12140f' },
    ink: { light: '#13150f', dark: '#f0f2ea' },
  },
  pages: { archive: true, topics: true, glossary: true, gallery: false, sources: true, embeds: true },
  head: [],
  face: 'ume',
  mail: 'redaction@lagune.example',
  host: null,
})
