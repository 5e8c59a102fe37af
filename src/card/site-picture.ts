/** The picture of the site's own card: the site's face says what the site is, and somebody reads along. */
import { fingerprint } from '../cache.ts'
import { asideContent, cardContent, renderCardPanel } from '../comic/panel/card-panel.ts'
import type { PanelContent } from '../comic/panel/content.ts'
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
  return {
    key: fingerprint(
      JSON.stringify([content, locale, pictureSlot, asideSlot]),
      codeHash('src/card/site-picture.ts'),
      facesHash(),
    ),
    draw: () => renderCardPanel(main, { locale, ...pictureSlot, prefix: 'c' }),
    aside: () =>
      renderCardPanel(asideContent(content, 'street', site.face), {
        locale,
        ...asideSlot,
        isSilent: true,
        prefix: 'd',
      }),
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
