/** The strip of a chapter: four pictures in one column, then what is shown and said in them as text. */
import type { Element } from 'hast'
import { words } from '../languages/languages.ts'
import { element } from '../reading/body/element.ts'
import type { Edition } from '../stories/story.ts'
import { type PanelTranscript, transcript } from '../stories/transcript.ts'
import type { BookPicture } from './pictures.ts'
import { anchor, part } from './xhtml.ts'

/** @param panels its pictures, from the chapter */
export function comic(edition: Edition, panels: readonly BookPicture[]): Element {
  const say = words(edition.locale)
  const said = transcript(edition)
  return part(
    'comic',
    { title: edition.comic.title },
    ...panels.map((picture, index) => panel(picture, said[index]?.alt ?? '', index + 1)),
    part('words', { title: say['feed.transcript'], level: 3 }, element('ol', {}, ...said.map(panelWords))),
  )
}

/** @param number from 1 */
const panel = ({ src, width, height }: BookPicture, alt: string, number: number): Element =>
  element(
    'p',
    { id: anchor(`panel-${number}`), className: ['panel'] },
    element('img', { src, alt, width, height, 'aria-details': anchor(`words-${number}`) }),
  )

/** Who listens to the book has heard this at the picture; programs that read aloud leave pictures out. */
const panelWords = ({ alt, lines }: PanelTranscript, index: number): Element =>
  element(
    'li',
    { id: anchor(`words-${index + 1}`) },
    element('p', { className: ['shown'], ariaHidden: 'true' }, alt),
    ...lines.map(({ by, words }) => element('p', {}, element('b', {}, by), words)),
  )
