/** The strip as a picture that needs no style sheet, and what is said in it. */
import type { Element } from 'hast'
import { hasStripImage } from '../card/strip-image.ts'
import { stripPictures } from '../comic/panel-picture.ts'
import { words } from '../languages/languages.ts'
import { element } from '../reading/body/element.ts'
import type { Edition, Story } from '../stories/story.ts'
import { type PanelTranscript, transcript } from '../stories/transcript.ts'
import { address, picturePath, storyPath, stripPath } from '../urls/paths.ts'

/**
 * A drawn strip is one picture with its words below. An author's own panels stand one by one, each above its words:
 * the balloons over them are a second picture, which nothing but a style sheet can lay upon the first.
 */
export function comic(story: Story, edition: Edition): Element[] {
  const { locale, comic } = edition
  const panels = transcript(edition)
  const isWhole = hasStripImage(edition)
  const pictures = isWhole ? panels.map(() => null) : ownPanels(story, edition)
  return [
    element('h2', {}, comic.title),
    ...(isWhole ? [wholeStrip(story.slug, edition)] : []),
    element('p', {}, element('b', {}, words(locale)['feed.transcript'])),
    element('ol', {}, ...panels.map((panel, index) => panelItem(panel, pictures[index] ?? null))),
  ]
}

const wholeStrip = (slug: string, { locale, comic }: Edition): Element =>
  element(
    'p',
    {},
    element(
      'a',
      { href: address(storyPath(locale, slug)) },
      element('img', {
        src: address(stripPath(locale, slug)),
        alt: words(locale)['feed.strip'](comic.title),
      }),
    ),
  )

/** The lowest layer of each panel: the picture itself. */
function ownPanels({ slug }: Story, { comic, locale }: Edition): (Element | null)[] {
  return stripPictures(comic.panels, locale).map(({ layers, width, height }, index) => {
    const [below] = layers
    if (!below) return null
    const alt = comic.panels[index]?.alt ?? ''
    return element('img', { src: address(picturePath(slug, below.name)), alt, width, height })
  })
}

/** A picture says what it shows by itself, to those who do not see it. */
const panelItem = ({ alt, lines }: PanelTranscript, picture: Element | null): Element =>
  element(
    'li',
    {},
    element('p', {}, picture ?? element('i', {}, alt)),
    ...lines.map(({ by, words }) => element('p', {}, element('b', {}, by), words)),
  )
