/** A small shelf of stories for feeds and maps; each test says only what matters to it. */
import type { Person, Story, Topic } from '../../../src/stories/story.ts'
import { inBoth } from '../../site-languages.ts'
import { story } from '../stories/sample-story.ts'

export const services: Topic = {
  key: 'services',
  order: 0,
  name: inBoth({ en: 'Chat services', ja: 'チャットサービス' }),
  description: inBoth({ en: 'What works & what breaks.', ja: '動いた・止まった。' }),
  also: [],
}

export const law: Topic = {
  key: 'law',
  order: 1,
  name: inBoth({ en: 'Law', ja: '法律' }),
  description: inBoth({ en: 'Rules.', ja: '決まり。' }),
  also: [],
}

export const taro: Person = {
  key: 'taro',
  handle: 'taro_draws',
  name: inBoth({ en: 'Taro', ja: 'タロー' }),
  bio: inBoth({ en: 'One story a day.', ja: '1日1本。' }),
}

/** @param stories newest first */
export const libraryOf = (...stories: readonly Story[]) => ({
  stories: stories.length === 0 ? [story()] : stories,
  topics: new Map([services, law].map((topic) => [topic.key, topic])),
  names: [],
  people: new Map([[taro.key, taro]]),
})
