/**
 * The cover of a book, in the proportions that shelves of e-books are made for:
 *
 *   ┌─────────────┐
 *   │ SITE NAME   │   all on the spot colour
 *   │▐ month ▌    │
 *   │┌───────────┐│
 *   ││  a panel  ││   drawn again for this shape
 *   │└───────────┘│
 *   │≡ 7 strips   │
 *   └─────────────┘
 */
import { cacheFile, fingerprint, readOrMake } from '../cache.ts'
import { panelPicture } from '../comic/panel-picture.ts'
import { scriptName } from '../comic/script-name.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import type { Locale } from '../languages/locales.ts'
import type { Size } from '../picture/svg-size.ts'
import { site } from '../site.ts'
import type { Story } from '../stories/story.ts'
import { artKey } from './art-cut.ts'
import { brandMark, markHeight } from './brand-mark.ts'
import { brandOf } from './card.ts'
import { fitText, heightOf, setBlock, widthOf } from './headline.ts'
import { panelInBox } from './panel-in-box.ts'
import { rasterise } from './raster.ts'
import { lettering } from './sheet.ts'
import { headlineStyle, labelStyle } from './story-card.ts'

export interface CoverWords {
  readonly locale: Locale
  /** `March 2026` */
  readonly month: string
  /** `7 strips` */
  readonly foot: string
}

/** px */
export const coverSize = { width: 1200, height: 1800 } as const satisfies Size

/**
 * PNG; kept once drawn.
 * @param story whose panel is shown: one with an edition in that language
 */
export function bookCover(story: Story, words: CoverWords): Promise<Uint8Array> {
  const { locale } = words
  const panel = story.editions[locale]?.comic.panels[story.card - 1]
  if (!panel) throw new Error(`${story.slug} has no panel for a cover in ${locale}`)
  const provenance = { made: story.disclosure.art, script: scriptName([panel], locale) }
  const { layers } = panelPicture(panel, { locale, number: story.card })
  const key = fingerprint(
    JSON.stringify([words, brandOf(site, locale), provenance, layers.map(({ name }) => name)]),
    panel.art.kind === 'drawn' ? '' : artKey(panel.art),
    codeHash('src/card/book-cover.ts'),
    facesHash(),
  )
  return readOrMake(cacheFile('cards', `${key}.png`), async () => {
    const { spot } = site.colours
    const shown = { panel, locale, spot, box, scale: 1.5, lettering: 1.15, prefix: '' }
    return rasterise(drawCover(words, await panelInBox(shown)), { provenance })
  })
}

/** px from the edges and from above. */
const margin = 72
const across = coverSize.width - 2 * margin
const places = { name: 64, tab: 316, foot: 1672 } as const
const tabHeight = 92
const box = { x: margin, y: 452, width: across, height: 1176 }

function drawCover({ locale, month, foot }: CoverWords, panel: string): string {
  const { width, height } = coverSize
  const { ink, paper, spot, name } = brandOf(site, locale)
  const mark = { left: margin, top: places.foot, width: 44 }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${spot}"/>`,
    titleOf(name, locale, ink),
    tabOf(month, locale, { ink, paper }),
    panel,
    brandMark(mark, { ink, spot: paper }),
    footOf(foot, locale, ink),
    '</svg>\n',
  ].join('')
}

/** Low in its room, close to the month. */
function titleOf(name: string, locale: Locale, ink: string): string {
  const room = { width: across, height: places.tab - places.name - 24, size: 190, lines: 2 }
  const block = fitText(name, locale, { style: { ...headlineStyle(locale), leading: 1.05 }, room })
  return lettering(setBlock(block, { left: margin, top: places.tab - 24 - heightOf(block) }), ink)
}

function tabOf(
  month: string,
  locale: Locale,
  { ink, paper }: { readonly ink: string; readonly paper: string },
): string {
  const room = { width: across - 56, height: 72, size: 56, lines: 1 }
  const block = fitText(month, locale, { style: labelStyle(locale), room })
  const place = { left: margin + 28, top: places.tab + (tabHeight - heightOf(block)) / 2 }
  return (
    `<rect x="${margin}" y="${places.tab}" width="${Math.ceil(widthOf(block)) + 56}" height="${tabHeight}" fill="${ink}"/>` +
    lettering(setBlock(block, place), paper)
  )
}

function footOf(foot: string, locale: Locale, ink: string): string {
  const left = margin + 44 + 24
  const room = { width: across - 68, height: 60, size: 44, lines: 1 }
  const block = fitText(foot, locale, { style: labelStyle(locale), room })
  return lettering(setBlock(block, { left, top: places.foot + (markHeight(44) - heightOf(block)) / 2 }), ink)
}
