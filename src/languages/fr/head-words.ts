import type { Mood } from '../../stories/story.ts'
import type { HeadWords } from '../head-words.ts'
import { counted } from './counted.ts'
import { noBreak } from './spaces.ts'

export const headWords: HeadWords = {
  storyCard: (title, mood, who) =>
    noBreak(`Carte avec le titre « ${title} » et ${inside(who)}, l’air ${moods[mood]}.`),
  castCard: (title, names, said) =>
    noBreak(
      `Carte avec le titre « ${title} ». Une case de sa BD montre ${list.format(names.map(inside))}.${saying(said)}`,
    ),
  panelCard: (title, said) =>
    noBreak(`Carte avec le titre « ${title} » et une case de sa BD.${saying(said)}`),
  siteCard: (name, said, listener) =>
    noBreak(
      `Carte du site ${name}. Dans une case, ${inside(said.name)} s’adresse à ${inside(listener)} : « ${said.words} »`,
    ),
  writtenBy: 'Écrit par',
  readingTime: 'Temps de lecture',
  minutes: (count) => counted(count, 'minute', 'minutes'),
}

const list = new Intl.ListFormat('fr')

const saying = (said: { readonly name: string; readonly words: string } | null): string =>
  said ? ` ${said.name} : « ${said.words} »` : ''

/** Each goes with "l’air". */
const moods: Readonly<Record<Mood, string>> = {
  happy: 'heureux',
  smile: 'souriant',
  surprised: 'surpris',
  worried: 'inquiet',
  dizzy: 'sonné',
  sad: 'triste',
  angry: 'fâché',
  sparkle: 'émerveillé',
}

/** A name inside of a sentence: la patronne. */
const inside = (name: string): string => name.replace(/^La /, 'la ')
