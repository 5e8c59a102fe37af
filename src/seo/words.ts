/** Words that only machines and screen readers meet: in the head, never on the page. */
import type { Localized } from '../languages/locales.ts'
import type { Mood } from '../stories/story.ts'

interface Said {
  readonly name: string
  readonly words: string
}

interface Words {
  /** What the card of a story shows: its title, and the face of the site in the mood of the story. */
  readonly storyCard: (title: string, mood: Mood, who: string) => string
  /** What the card of a story with a drawn strip shows: its title, who is on the panel, and the words in the balloon. */
  readonly castCard: (title: string, names: readonly string[], said: Said | null) => string
  /** What the card of a story shows whose strip is a picture of an author's own: its title, a part of a panel, and the words in the balloon. */
  readonly panelCard: (title: string, said: Said | null) => string
  /** What the card of the site shows: its name, and its line, which one of the cast tells another. */
  readonly siteCard: (name: string, said: Said, listener: string) => string
  /** Slack prints the next two pairs under a link. */
  readonly writtenBy: string
  readonly readingTime: string
  readonly minutes: (count: number) => string
}

const english: Readonly<Record<Mood, string>> = {
  happy: 'happy',
  smile: 'smiling',
  surprised: 'surprised',
  worried: 'worried',
  dizzy: 'dizzy',
  sad: 'sad',
  angry: 'angry',
  sparkle: 'starry-eyed',
}

/** Each goes before a noun. */
const japanese: Readonly<Record<Mood, string>> = {
  happy: 'うれしそうな',
  smile: 'ほほえむ',
  surprised: '驚いた',
  worried: '心配そうな',
  dizzy: '目を回した',
  sad: '悲しそうな',
  angry: '怒った',
  sparkle: '目を輝かせた',
}

/** A name inside of a sentence: the boss. */
const inside = (name: string): string => name.replace(/^The /, 'the ')

export const headWords: Localized<Words> = {
  en: {
    storyCard: (title, mood, who) =>
      `Card with the headline “${title}” and ${inside(who)}, ${english[mood]}.`,
    castCard: (title, names, said) =>
      `Card with the headline “${title}”. A panel of its comic shows ${names.map(inside).join(' and ')}.${said ? ` ${said.name}: “${said.words}”` : ''}`,
    panelCard: (title, said) =>
      `Card with the headline “${title}” and a panel of its comic.${said ? ` ${said.name}: “${said.words}”` : ''}`,
    siteCard: (name, said, listener) =>
      `Card of ${name}. In a panel, ${inside(said.name)} tells ${inside(listener)}: “${said.words}”`,
    writtenBy: 'Written by',
    readingTime: 'Reading time',
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  },
  ja: {
    storyCard: (title, mood, who) => `見出し「${title}」と、${japanese[mood]}${who}のカード。`,
    castCard: (title, names, said) =>
      `見出し「${title}」のカード。漫画のコマに${names.join('と')}。${said ? `${said.name}「${said.words}」` : ''}`,
    panelCard: (title, said) =>
      `見出し「${title}」と、漫画の一コマのカード。${said ? `${said.name}「${said.words}」` : ''}`,
    siteCard: (name, said, listener) =>
      `${name}のカード。漫画のコマで${said.name}が${listener}に「${said.words}」`,
    writtenBy: '執筆',
    readingTime: '読了時間',
    minutes: (count) => `${count}分`,
  },
}
