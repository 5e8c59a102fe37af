/** What is posted of an edition as pictures: each panel upright and square, and the strip as pages for a phone. */
import { stripProvenance } from '../comic/script-name.ts'
import type { Locale } from '../languages/locales.ts'
import type { Provenance } from '../picture/disclosure.ts'
import type { Size } from '../picture/svg-size.ts'
import type { Site } from '../site.ts'
import type { Edition, Panel, Story } from '../stories/story.ts'
import { address } from '../urls/paths.ts'
import type { Brand } from './brand.ts'
import { brandOf } from './card.ts'
import { panelInBox } from './panel-in-box.ts'
import { type Layout, pageLayout, pageSheet, panelLayout, panelSheet, type SheetWords } from './post-sheet.ts'
import { rasterise } from './raster.ts'

/** px */
export interface PostPicture extends Size {
  /** `panel-1.4x5`, `page-1.9x16` */
  readonly name: string
  readonly ratio: '4:5' | '1:1' | '9:16'
  /** Which panels are in it, from 1. */
  readonly panels: readonly number[]
  /** PNG. */
  readonly draw: () => Promise<Uint8Array>
}

const shapes = [
  { ratio: '4:5', layout: panelLayout(1350, 1.15) },
  { ratio: '1:1', layout: panelLayout(1080, 1) },
] as const

/** A strip that is posted. */
export interface Posting {
  readonly locale: Locale
  readonly brand: Brand
  /** Over its pages; may be empty. */
  readonly headline: string
  /** Without `https://`, at the foot of its pages; may be empty. */
  readonly address: string
  /** Null for one that cannot be drawn: it is left out, and so are pages. */
  readonly panels: readonly (Panel | null)[]
  readonly provenance: Provenance
}

export const postPictures = (site: Site, story: Story, edition: Edition): readonly PostPicture[] =>
  picturesOf({
    locale: edition.locale,
    brand: brandOf(site, edition.locale),
    headline: edition.title,
    address: withoutScheme(address('')),
    panels: edition.comic.panels,
    provenance: stripProvenance(story, edition),
  })

export const withoutScheme = (url: string): string => url.replace(/^https?:\/\//, '')

export function picturesOf(posting: Posting): readonly PostPicture[] {
  const { panels } = posting
  const singles = shapes.flatMap(({ ratio, layout }) =>
    panels.flatMap((panel, index) =>
      panel ? [picture(posting, { stem: 'panel', ratio, layout, index, count: panels.length })] : [],
    ),
  )
  if (panels.includes(null)) return singles
  const count = Math.ceil(panels.length / page.boxes.length)
  const pages = Array.from({ length: count }, (_, index) =>
    picture(posting, { stem: 'page', ratio: '9:16', layout: page, index, count }),
  )
  return [...singles, ...pages]
}

const page = pageLayout()

interface Sheet extends Pick<PostPicture, 'ratio'> {
  readonly stem: 'panel' | 'page'
  readonly layout: Layout
  /** From 0, of `count`. */
  readonly index: number
  readonly count: number
}

function picture(posting: Posting, sheet: Sheet): PostPicture {
  const { stem, ratio, layout, index } = sheet
  const { boxes, width, height } = layout
  const first = index * boxes.length
  const shown = posting.panels.slice(first, first + boxes.length)
  return {
    name: `${stem}-${index + 1}.${ratio.replace(':', 'x')}`,
    ratio,
    width,
    height,
    panels: shown.map((_, place) => first + place + 1),
    draw: async () => rasterise(await svgOf(posting, sheet, first), { provenance: posting.provenance }),
  }
}

/** @param first place of its first panel in the strip */
async function svgOf(posting: Posting, sheet: Sheet, first: number): Promise<string> {
  const { stem, layout, index, count } = sheet
  const { locale, brand, headline, address } = posting
  const panels = await Promise.all(
    layout.boxes.flatMap((box, place) => {
      const panel = posting.panels[first + place]
      if (!panel) return []
      const { scale, lettering } = layout
      return [panelInBox({ panel, locale, spot: brand.spot, box, scale, lettering, prefix: `p${place}` })]
    }),
  )
  const words = (credit: string): SheetWords => ({ locale, brand, foot: [credit, `${index + 1}/${count}`] })
  return stem === 'panel'
    ? panelSheet(layout, words(brand.name), panels.join(''))
    : pageSheet(layout, { ...words(address), headline }, panels.join(''))
}
