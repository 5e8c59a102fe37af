/** A small story for tests; each test says only what matters to it. */
import type { Locale } from '../../../src/languages/locales.ts'
import type { Edition, Moment, Source, Story, Term } from '../../../src/stories/story.ts'

export const moment = (text: string): Moment => ({
  text,
  time: Date.parse(text),
  isDay: !text.includes('T'),
})

export const term = (id: string, name = id): Term => ({
  id,
  term: name,
  reading: null,
  meaning: '',
  also: [],
})

export const source = (publisher: string, more: Partial<Source> = {}): Source => ({
  title: `Notice by ${publisher}`,
  publisher,
  url: `https://${publisher.toLowerCase()}.example/notice`,
  date: null,
  kind: 'press',
  ...more,
})

export const edition = (locale: Locale, more: Partial<Edition> = {}): Edition => ({
  locale,
  title: locale === 'en' ? 'The door jams' : '開かない玄関',
  summary: locale === 'en' ? 'Nobody could sign in for four hours.' : '4時間、だれも入れませんでした。',
  takeaways: [],
  comic: { title: '', panels: [] },
  sources: [],
  glossary: [],
  corrections: [],
  sections: [],
  figures: [],
  minutes: 4,
  translated: null,
  isStale: false,
  ...more,
})

export const story = (more: Partial<Story> = {}): Story => ({
  slug: 'outage',
  number: 1,
  topic: 'services',
  author: 'taro',
  original: 'en',
  published: moment('2026-03-03T18:00:00+09:00'),
  revised: null,
  links: [],
  disclosure: { text: 'ai-assisted', art: 'drawn-by-script' },
  mood: 'dizzy',
  card: 3,
  editions: { en: edition('en'), ja: edition('ja') },
  ...more,
})
