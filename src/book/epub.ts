/** A book → the bytes of its file: EPUB 3, a ZIP archive. The same stories give the same bytes. */
import { strToU8, type Zippable, zipSync } from 'fflate'
import { bookCover, coverSize } from '../card/book-cover.ts'
import { words } from '../languages/languages.ts'
import type { StoryPage } from '../seo/page.ts'
import type { Book } from './book.ts'
import { chapter } from './chapter.ts'
import { about, aboutFile, contents, contentsFile, cover, coverFile, coverPicture } from './front.ts'
import { type Chapters, chapterFile, chaptersOf } from './links.ts'
import { type Listed, packageFile } from './package-file.ts'
import { type BookPicture, chapterPictures } from './pictures.ts'
import { bookStyle } from './style.ts'
import { declaration, styleFile } from './xhtml.ts'

/** A file of a book with what is in it. */
export interface BookFile extends Listed {
  readonly content: string | (() => Promise<Uint8Array>)
}

/** One picture after the other: each takes the memory of a large one. */
export async function epub(book: Book): Promise<Uint8Array> {
  const files = bookFiles(book)
  const zip: Zippable = { mimetype: stored(strToU8('application/epub+zip')) }
  const pack = (name: string, text: string): void => {
    zip[name] = [strToU8(text), { level: 9 }]
  }
  pack('META-INF/container.xml', container)
  pack(`${folder}/package.opf`, packageFile(book, files))
  for (const { file, content } of files)
    if (typeof content === 'string') pack(`${folder}/${file}`, content)
    else zip[`${folder}/${file}`] = stored(await content())
  // The years of ZIP begin here, and its clock is that of the place where it is read.
  return zipSync(zip, { mtime: new Date(1980, 0, 1) })
}

const folder = 'EPUB'

const container = `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${folder}/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`

/** Pictures are small already, and the type of the file has to be read as it is. */
const stored = (bytes: Uint8Array): Zippable[string] => [bytes, { level: 0 }]

/** All but those that say what is in it. */
export function bookFiles(book: Book): readonly BookFile[] {
  const known = chaptersOf(book.chapters.map(({ story: { slug }, edition }) => ({ slug, edition })))
  return [
    page('cover', coverFile, cover(book, coverSize)),
    { ...page('contents', contentsFile, contents(book)), properties: 'nav' },
    ...book.chapters.flatMap((told) => chapterFiles(told, known)),
    page('about', aboutFile, about(book)),
    { id: 'style', file: styleFile, type: 'text/css', content: bookStyle(book.locale) },
    coverImage(book),
  ]
}

function chapterFiles(told: StoryPage, known: Chapters): readonly BookFile[] {
  const { slug } = told.story
  const pictures = chapterPictures(told.story, told.edition)
  const text = chapter(told, pictures, known)
  return [
    {
      ...page(`story-${slug}`, chapterFile(slug), text),
      ...(text.includes('<svg ') && { properties: 'svg' }),
      hasRuby: text.includes('<ruby'),
    },
    ...[...pictures.panels, ...pictures.figures.values()].map((picture, index) =>
      pictureFile(picture, `picture-${index + 1}-${slug}`),
    ),
  ]
}

const page = (id: string, file: string, content: string): BookFile => ({
  id,
  file,
  type: 'application/xhtml+xml',
  isPage: true,
  content,
})

const pictureFile = ({ file, draw }: BookPicture, id: string): BookFile => ({
  id,
  file,
  type: file.endsWith('.jpg') ? 'image/jpeg' : 'image/png',
  content: draw,
})

/** With the card’s panel of the newest story. */
function coverImage({ locale, month, chapters }: Book): BookFile {
  const newest = chapters.at(-1)
  if (!newest) throw new Error('A book without a story has no cover')
  const foot = words(locale)['topic.count'](chapters.length)
  return {
    id: 'cover-picture',
    file: coverPicture,
    type: 'image/png',
    properties: 'cover-image',
    content: () => bookCover(newest.story, { locale, month, foot }),
  }
}
