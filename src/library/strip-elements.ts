/** A drawn strip as part of a page: pictures that bring their words as their text, and the words once more to be read. */
import type { Element, ElementContent } from 'hast'
import { words } from '../languages/languages.ts'
import type { Locale } from '../languages/locales.ts'
import { typesetting } from '../languages/typesetting.ts'
import { type PanelTranscript, spokenAlt } from '../stories/transcript.ts'
import type { DrawnPanel, DrawnStrip } from './draw-strip.ts'

/** `row`: side by side as far as they can be read, else below each other; `column`: always below each other. */
export const layouts = ['row', 'column'] as const

export type Layout = (typeof layouts)[number]

/**
 * `<yonkoma-strip>` with a figure in it: for those who have neither styles nor scripts the panels below each other. The
 * pictures are data URIs, each a single element that no style of the page and no id of another strip can reach.
 */
export function stripElements(strip: DrawnStrip, locale: Locale, layout: Layout): Element {
  const say = words(locale)
  const title = strip.title || say['comic.label']
  const panels = strip.panels.flatMap((panel, index) => {
    const heard = strip.transcript[index]
    return panel && heard ? [panelOf(panel, spokenAlt(heard), say['viewer.open'](index + 1))] : []
  })
  const figure = element('figure', { className: ['yonkoma-figure'] }, [
    element('figcaption', { className: ['yonkoma-title'] }, [text(title)]),
    element('div', { className: ['yonkoma-panels'] }, panels),
    element('details', { className: ['yonkoma-text'] }, [
      element('summary', {}, [text(say['comic.transcript'])]),
      element('ol', {}, strip.transcript.map(said)),
    ]),
  ])
  return element(
    'yonkoma-strip',
    {
      lang: locale,
      dataLayout: layout,
      dataFrom: typesetting(locale).strip === 'from-right' ? 'right' : 'left',
      dataNext: say['viewer.next'],
      dataPrevious: say['viewer.previous'],
      dataClose: say['viewer.close'],
    },
    [figure],
  )
}

const panelOf = ({ svg, width, height }: DrawnPanel, alt: string, open: string): Element =>
  element('div', { className: ['yonkoma-panel'], dataOpen: open }, [
    element('img', { src: dataUri(svg), alt, width, height, loading: 'lazy', decoding: 'async' }, []),
  ])

const said = ({ alt, lines }: PanelTranscript): Element =>
  element('li', {}, [
    element('p', {}, [text(alt)]),
    ...lines.map((line) => element('p', {}, [element('b', {}, [text(line.by)]), text(line.words)])),
  ])

/** Only what an address may not have is encoded, and quotation marks, which HTML would make longer. */
const dataUri = (svg: string): string =>
  `data:image/svg+xml,${svg.replace(/[%#<>{}|\\^`"\s]|[^\x20-\x7E]/gu, encodeURIComponent)}`

const text = (value: string): ElementContent => ({ type: 'text', value })

const element = (
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[],
): Element => ({ type: 'element', tagName, properties, children: [...children] })
