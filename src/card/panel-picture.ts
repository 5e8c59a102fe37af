/** The panel that stands for a story, as the picture of its card: upright, with its balloon. */

import { fingerprint } from '../cache.ts'
import {
  asideContent,
  cardContent,
  leading,
  placeOfStrip,
  renderCardPanel,
} from '../comic/panel/card-panel.ts'
import type { PanelContent, PanelSheet } from '../comic/panel/content.ts'
import { contentOf } from '../comic/panel/content.ts'
import { renderOverlay } from '../comic/panel/overlay.ts'
import { stripProvenance } from '../comic/script-name.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import type { Edition, Line, OwnArt, Story } from '../stories/story.ts'
import { artKey, cutArt, cutBox } from './art-cut.ts'
import type { CardPicture } from './card-picture.ts'
import { facePicture, type Look } from './face-picture.ts'
import { asideSlot, pictureSlot } from './sheet.ts'

/**
 * A drawn panel with its line, and a glimpse of another one; of an author's picture the part around whoever is in it.
 * The face of the site stands in where the comic is finished art, which cannot be cut without its balloons.
 */
export function cardPicture(site: Look, story: Story, { comic, locale }: Edition): CardPicture {
  const { mood, card } = story
  const provenance = stripProvenance(story, { comic, locale })
  const panel = comic.panels[card - 1]
  const sheet: PanelSheet = { locale, ...pictureSlot, spot: site.colours.spot }
  if (panel?.art.kind === 'own') return { ...artPicture(panel.art, panel.say, sheet), provenance }
  const drawn = panel && cardPanels(comic, card)
  if (!drawn) return facePicture(site, mood ?? 'happy')
  return {
    key: fingerprint(
      JSON.stringify([drawn, sheet, asideSlot]),
      codeHash('src/card/panel-picture.ts'),
      facesHash(),
    ),
    draw: () => renderCardPanel(drawn.main, { ...sheet, prefix: 'c' }),
    ...(drawn.aside ? { aside: asideOf(drawn.aside, sheet) } : {}),
    provenance,
  }
}

/** What a card shows of a drawn strip; null where its panel is not drawn. @param card 1 to 4 */
export function cardPanels(
  { panels }: Edition['comic'],
  card: number,
): { readonly main: PanelContent; readonly aside: PanelContent | null } | null {
  const panel = panels[card - 1]
  const content = panel && contentOf(panel)
  if (!content) return null
  const others = panels.filter((other) => other !== panel).flatMap((other) => contentOf(other) ?? [])
  const place = placeOfStrip([content, ...others])
  const [other] = others
  const leader = leading(content)[0]?.who
  return { main: cardContent(content, place), aside: other ? asideContent(other, place, leader) : null }
}

const asideOf = (content: PanelContent, sheet: PanelSheet) => () =>
  renderCardPanel(content, { ...sheet, ...asideSlot, isSilent: true, prefix: 'd' })

/** What a card says of an author's picture: if possible a line of somebody in it. */
export const lineOnArt = ({ anchors }: OwnArt, say: readonly Line[]): readonly Line[] => {
  const line = say.find(({ speaker }) => anchors.some(({ who }) => who === speaker)) ?? say[0]
  return line ? [line] : []
}

/** The part around whoever is in the picture, with a balloon. */
const artPicture = (art: OwnArt, say: readonly Line[], sheet: PanelSheet): CardPicture => ({
  key: fingerprint(
    artKey(art),
    JSON.stringify([lineOnArt(art, say), sheet]),
    codeHash('src/card/panel-picture.ts'),
    facesHash(),
  ),
  draw: async () => {
    const { width, height } = sheet
    const data = (await cutArt(art, pictureSlot)).toString('base64')
    const content = { ...art, box: cutBox(art, pictureSlot), caption: '', say: lineOnArt(art, say), sfx: [] }
    const { svg } = renderOverlay(content, { ...sheet, lettering: 1.75 })
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
      `<image width="${width}" height="${height}" href="data:image/png;base64,${data}"/>${svg}</svg>`
    )
  },
})
