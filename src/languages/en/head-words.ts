import type { Mood } from '../../stories/story.ts'
import type { HeadWords } from '../head-words.ts'

export const headWords: HeadWords = {
  storyCard: (title, mood, who) => `Card with the headline “${title}” and ${inside(who)}, ${moods[mood]}.`,
  castCard: (title, names, said) =>
    `Card with the headline “${title}”. A panel of its comic shows ${names.map(inside).join(' and ')}.${said ? ` ${said.name}: “${said.words}”` : ''}`,
  panelCard: (title, said) =>
    `Card with the headline “${title}” and a panel of its comic.${said ? ` ${said.name}: “${said.words}”` : ''}`,
  siteCard: (name, said, listener) =>
    `Card of ${name}. In a panel, ${inside(said.name)} tells ${inside(listener)}: “${said.words}”`,
  writtenBy: 'Written by',
  readingTime: 'Reading time',
  minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
}

const moods: Readonly<Record<Mood, string>> = {
  happy: 'happy',
  smile: 'smiling',
  surprised: 'surprised',
  worried: 'worried',
  dizzy: 'dizzy',
  sad: 'sad',
  angry: 'angry',
  sparkle: 'starry-eyed',
}

/** A name inside of a sentence: the boss. */
const inside = (name: string): string => name.replace(/^The /, 'the ')
