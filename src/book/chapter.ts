/** A story as a chapter: the strip, its words, the article, and all that it rests on, in the order of its page. */
import type { Element, ElementContent } from 'hast'
import { formatDay, nombre } from '../languages/format.ts'
import { words } from '../languages/languages.ts'
import { phrases } from '../languages/line-ends/line-ends.ts'
import type { Locale } from '../languages/locales.ts'
import { typesetting } from '../languages/typesetting.ts'
import { element } from '../reading/body/element.ts'
import type { StoryPage } from '../seo/page.ts'
import type { Edition, Moment, Section } from '../stories/story.ts'
import { address, storyPath } from '../urls/paths.ts'
import { appendix } from './appendix.ts'
import { bookBody } from './body.ts'
import { comic } from './comic.ts'
import type { Chapters } from './links.ts'
import type { ChapterPictures } from './pictures.ts'
import { anchor, part, xhtml } from './xhtml.ts'

/** @returns XHTML */
export function chapter(page: StoryPage, pictures: ChapterPictures, chapters: Chapters): string {
  const { story, edition } = page
  const { locale, title } = edition
  const url = address(storyPath(locale, story.slug))
  const places = [...pictures.figures].map(([name, { src }]) => [name, src] as const)
  const around = { page: url, chapters, pictures: new Map(places) }
  const content = element(
    'section',
    { role: 'doc-chapter', 'epub:type': 'chapter', ariaLabelledBy: [anchor('title')] },
    head(page),
    comic(edition, pictures.panels),
    element('p', { className: ['summary'] }, edition.summary),
    ...takeaways(edition),
    ...edition.sections.map((section) => movement(section, bookBody(section.html, around))),
    ...appendix(story, edition, url),
  )
  return xhtml({ locale, title, up: '../', part: 'bodymatter', content: [content] })
}

function head({ story, edition, topic, author }: StoryPage): Element {
  const { locale, title, isStale } = edition
  const say = words(locale)
  const revised = story.revised === null ? [] : [day(story.revised, locale, say['story.revised'])]
  const facts = [author.name[locale], day(story.published, locale), ...revised]
  return element(
    'header',
    {},
    element('p', { className: ['label'] }, `${topic.name[locale]} · ${nombre(story.number, locale)}`),
    element('h1', { id: anchor('title') }, ...phrased(title, locale)),
    element('ul', { className: ['facts'] }, ...facts.map((fact) => element('li', {}, fact))),
    ...(isStale ? [element('p', { className: ['stale'] }, say['story.stale'])] : []),
  )
}

/** Where no spaces part the words, a line of the title ends between its phrases. */
const phrased = (title: string, locale: Locale): readonly (Element | string)[] =>
  typesetting(locale).lineEnds.hasSpaces
    ? [title]
    : phrases(title, locale).flatMap((phrase, index) =>
        index === 0 ? [phrase] : [element('wbr', {}), phrase],
      )

const day = ({ text, time }: Moment, locale: Locale, say = (date: string): string => date): Element =>
  element('time', { dateTime: text }, say(formatDay(time, locale)))

const takeaways = ({ takeaways, locale }: Edition): Element[] =>
  takeaways.length === 0
    ? []
    : [
        part(
          'takeaways',
          { title: words(locale)['takeaways.title'] },
          element('ol', {}, ...takeaways.map((text) => element('li', {}, text))),
        ),
      ]

const movement = ({ id, text }: Section, content: readonly ElementContent[]): Element =>
  part(id, { title: text }, ...content)
