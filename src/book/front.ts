/** Pages around the stories: cover, contents, and what the book is. */
import type { Element } from 'hast'
import { formatList } from '../languages/format.ts'
import { language, words } from '../languages/languages.ts'
import { element } from '../reading/body/element.ts'
import { site } from '../site.ts'
import { spokenAlt, transcript } from '../stories/transcript.ts'
import { address, homePath } from '../urls/paths.ts'
import type { Book } from './book.ts'
import { chapterFile } from './links.ts'
import { anchor, xhtml } from './xhtml.ts'

export const coverFile = 'cover.xhtml'
export const coverPicture = 'pictures/cover.png'
export const contentsFile = 'contents.xhtml'
export const aboutFile = 'about.xhtml'

/** @param size px of its picture */
export function cover({ locale, title, chapters }: Book, size: { width: number; height: number }): string {
  const { story, edition } = chapters.at(-1) ?? {}
  const shown = story && edition ? transcript(edition)[story.card - 1] : undefined
  const alt = [title, ...(shown ? [spokenAlt(shown)] : [])].join('\n')
  const picture = element('img', { src: coverPicture, alt, role: 'doc-cover', ...size })
  const content = [element('section', { className: ['cover'] }, picture)]
  return xhtml({ locale, title: words(locale)['book.cover'], up: '', part: 'cover', content })
}

/** What e-readers show as contents, and where they jump to. */
export function contents({ locale, title, chapters }: Book): string {
  const say = words(locale)
  const stories = chapters.map(({ story, edition }) => ({
    file: chapterFile(story.slug),
    words: edition.title,
  }))
  const about = { file: aboutFile, words: say['book.about'] }
  const landmarks = [
    { file: coverFile, words: say['book.cover'], type: 'cover' },
    { file: contentsFile, words: say['book.contents'], type: 'toc' },
    ...stories.slice(0, 1).map(({ file }) => ({ file, words: say['book.stories'], type: 'bodymatter' })),
    { ...about, type: 'colophon' },
  ]
  const toc = element(
    'nav',
    { role: 'doc-toc', 'epub:type': 'toc', ariaLabelledBy: [anchor('contents')] },
    element('h1', { id: anchor('contents') }, say['book.contents']),
    element('ol', {}, ...[...stories, about].map(entry)),
  )
  const places = element(
    'nav',
    { 'epub:type': 'landmarks', ariaLabel: title, hidden: true },
    element('ol', {}, ...landmarks.map(entry)),
  )
  return xhtml({ locale, title: say['book.contents'], up: '', part: 'frontmatter', content: [toc, places] })
}

interface Entry {
  readonly file: string
  readonly words: string
  readonly type?: string
}

const entry = ({ file, words, type }: Entry): Element =>
  element('li', {}, element('a', { href: file, ...(type !== undefined && { 'epub:type': type }) }, words))

export function about({ locale, title, authors }: Book): string {
  const say = words(locale)
  const home = address(homePath(locale))
  const { name, url } = site.licence
  const content = element(
    'section',
    { role: 'doc-colophon', 'epub:type': 'colophon', ariaLabelledBy: [anchor('about')] },
    element('h1', { id: anchor('about') }, say['book.about']),
    element('p', {}, element('b', {}, title)),
    element('p', {}, site.description[locale]),
    element('p', {}, element('a', { href: home }, home)),
    element('p', {}, `${say['person.label']}${language(locale).colon}${formatList(authors, locale)}`),
    element(
      'p',
      {},
      `${say['colophon.licence']}${language(locale).colon}`,
      element('a', { href: url }, name),
    ),
    element('p', {}, say['book.access']),
  )
  return xhtml({ locale, title: say['book.about'], up: '', part: 'backmatter', content: [content] })
}
