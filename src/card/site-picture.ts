/** The picture of the site's own card: the site's face says what the site is, and somebody reads along. */
import { fingerprint } from '../cache.ts'
import { asideContent, cardContent, renderCardPanel } from '../comic/panel/card-panel.ts'
import type { PanelContent, PanelSheet } from '../comic/panel/content.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import type { Locale } from '../languages/locales.ts'
import { lineOf } from '../reading/comic/line.ts'
import { readPanel } from '../reading/script/read-panel.ts'
import { listenerTo } from '../site/face.ts'
import type { Site } from '../site.ts'
import type { CardPicture } from './card-picture.ts'
import { asideSlot, pictureSlot } from './sheet.ts'

export function sitePicture(site: Site, locale: Locale): CardPicture {
  const content = panelOf(site, locale)
  const main = cardContent(content, 'street')
  const sheet: PanelSheet = { locale, ...pictureSlot, spot: site.colours.spot, prefix: 'c' }
  const aside: PanelSheet = { ...sheet, ...asideSlot, isSilent: true, prefix: 'd' }
  return {
    key: fingerprint(
      JSON.stringify([content, sheet, aside]),
      codeHash('src/card/site-picture.ts'),
      facesHash(),
    ),
    draw: () => renderCardPanel(main, sheet),
    aside: () => renderCardPanel(asideContent(content, 'street', site.face), aside),
  }
}

function panelOf({ face, tagline }: Site, locale: Locale): PanelContent {
  const panel = {
    scene: 'street',
    cast: { [face]: 'happy wave', [listenerTo(face)]: 'happy' },
    say: [{ [face]: tagline[locale] }],
  }
  const { script } = readPanel(panel, [])
  return { script, caption: '', say: panel.say.map(lineOf), sfx: [], labels: [] }
}
