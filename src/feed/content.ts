/** A whole story as HTML for feed readers: strip, words of the strip, article, sources, glossary, how it was made. */
import type { Element } from 'hast'
import { words } from '../languages/languages.ts'
import { element } from '../reading/body/element.ts'
import type { StoryPage } from '../seo/page.ts'
import { site } from '../site.ts'
import type { Edition } from '../stories/story.ts'
import { address, storyPath } from '../urls/paths.ts'
import { appendix } from './appendix.ts'
import { comic } from './comic.ts'
import { plainHtml, written } from './plain-html.ts'

/** Made once for an edition: its topic's feed has it too, and every format. */
export function content(page: StoryPage): string {
  const known = made.get(page.edition)
  if (known !== undefined) return known
  const html = whole(page)
  made.set(page.edition, html)
  return html
}

const made = new WeakMap<Edition, string>()

function whole({ story, edition }: StoryPage): string {
  const { locale, summary, sections } = edition
  const say = words(locale)
  const page = address(storyPath(locale, story.slug))
  return [
    written(element('p', {}, summary)),
    ...(edition.isStale ? [written(element('p', {}, say['story.stale']))] : []),
    ...comic(story, edition).map(written),
    ...takeaways(edition).map(written),
    ...sections.map(({ text, html }) => written(element('h2', {}, text)) + plainHtml(html, page)),
    ...appendix(story, edition).map(written),
    written(element('p', {}, element('a', { href: page }, say['feed.read'](site.name[locale])))),
  ].join('\n')
}

const takeaways = ({ takeaways, locale }: Edition): Element[] =>
  takeaways.length === 0
    ? []
    : [
        element('h2', {}, words(locale)['takeaways.title']),
        element('ul', {}, ...takeaways.map((text) => element('li', {}, text))),
      ]
