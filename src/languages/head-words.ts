/** Words that only machines and screen readers meet: in the head, never on the page. */
import type { Mood } from '../stories/story.ts'

interface Said {
  readonly name: string
  readonly words: string
}

export interface HeadWords {
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
