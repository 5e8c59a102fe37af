/** The pictures of a chapter: under which name the book has them, and how they are made. */

import { bookPanel } from '../card/book-panel.ts'
import { siteRoot } from '../disk/places.ts'
import { bookPicture, bookPictureName } from '../picture/book-picture.ts'
import type { Size } from '../picture/svg-size.ts'
import type { Edition, Story } from '../stories/story.ts'

export interface BookPicture extends Size {
  /** From the folder of chapters. */
  readonly src: string
  /** From the folder of the book: `pictures/door/panel-1.png`. */
  readonly file: string
  readonly draw: () => Promise<Uint8Array>
}

export interface ChapterPictures {
  readonly panels: readonly BookPicture[]
  /** Those inside the text, by their names on the site. */
  readonly figures: ReadonlyMap<string, BookPicture>
}

export function chapterPictures(story: Story, edition: Edition): ChapterPictures {
  const { locale, comic, figures } = edition
  const placed = (name: string) => {
    const file = `pictures/${story.slug}/${name}`
    return { file, src: `../${file}` }
  }
  const panels = comic.panels.map((panel, index) => {
    const number = index + 1
    return { ...bookPanel(panel, { locale, number }, story), ...placed(`panel-${number}.png`) }
  })
  const inText = figures.map((picture): readonly [string, BookPicture] => {
    const { name, width, height } = picture
    const draw = () => bookPicture(picture, siteRoot, story.disclosure.art)
    return [name, { width, height, ...placed(bookPictureName(picture)), draw }]
  })
  return { panels, figures: new Map(inText) }
}
