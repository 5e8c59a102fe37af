import type { Mood } from '../../stories/story.ts'
import type { HeadWords } from '../head-words.ts'

export const headWords: HeadWords = {
  storyCard: (title, mood, who) => `見出し「${title}」と、${moods[mood]}${who}のカード。`,
  castCard: (title, names, said) =>
    `見出し「${title}」のカード。漫画のコマに${names.join('と')}。${said ? `${said.name}「${said.words}」` : ''}`,
  panelCard: (title, said) =>
    `見出し「${title}」と、漫画の一コマのカード。${said ? `${said.name}「${said.words}」` : ''}`,
  siteCard: (name, said, listener) =>
    `${name}のカード。漫画のコマで${said.name}が${listener}に「${said.words}」`,
  writtenBy: '執筆',
  readingTime: '読了時間',
  minutes: (count) => `${count}分`,
}

/** Each goes before a noun. */
const moods: Readonly<Record<Mood, string>> = {
  happy: 'うれしそうな',
  smile: 'ほほえむ',
  surprised: '驚いた',
  worried: '心配そうな',
  dizzy: '目を回した',
  sad: '悲しそうな',
  angry: '怒った',
  sparkle: '目を輝かせた',
}
