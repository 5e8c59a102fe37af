/** A comic in words: what each picture shows, then who says what, in reading order. */
import { castName } from '../languages/cast-name.ts'
import { language, words } from '../languages/languages.ts'
import { isSpeaker } from './cast.ts'
import type { Edition } from './story.ts'

export interface PanelTranscript {
  /** What the picture shows. */
  readonly alt: string
  readonly lines: readonly TranscriptLine[]
}

export interface TranscriptLine {
  /** Who or what is heard, with its colon: `Mika: `, ミカ：. */
  readonly by: string
  readonly words: string
}

/** One entry a panel; narration comes before dialogue, sounds after it. */
export function transcript({ comic, locale }: Pick<Edition, 'comic' | 'locale'>): readonly PanelTranscript[] {
  const say = words(locale)
  const { colon } = language(locale)
  // A speaker without an entry in the cast is called by its key.
  const nameOf = (speaker: string): string => (isSpeaker(speaker) ? castName(speaker, locale) : speaker)
  return comic.panels.map(({ alt, caption, say: dialogue, sfx }) => ({
    alt,
    lines: [
      ...(caption === '' ? [] : [{ by: say['comic.caption'] + colon, words: caption }]),
      ...dialogue.map((line) => ({ by: nameOf(line.speaker) + colon, words: line.words })),
      ...sfx.map((sound) => ({ by: say['comic.sound'] + colon, words: sound })),
    ],
  }))
}

/** A panel as the text of its picture: what it shows, then a line for each that is heard. */
export const spokenAlt = ({ alt, lines }: PanelTranscript): string =>
  [alt, ...lines.map(({ by, words }) => by + words)].join('\n')
