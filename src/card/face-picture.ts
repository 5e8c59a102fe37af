/** Who stands for the site, in a mood: what a card shows of a story that has no panel to show. */
import { fingerprint } from '../cache.ts'
import { cardContent, renderCardPanel } from '../comic/panel/card-panel.ts'
import type { PanelSheet } from '../comic/panel/content.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import { readPanel } from '../reading/script/read-panel.ts'
import type { Site } from '../site.ts'
import type { Mood } from '../stories/story.ts'
import type { CardPicture } from './card-picture.ts'
import { pictureSlot } from './sheet.ts'

/** What a picture takes from the site. */
export type Look = Pick<Site, 'face' | 'colours'>

export function facePicture({ face, colours }: Look, mood: Mood): CardPicture {
  const panel = { fx: `focus@${face}`, cast: { [face]: `center x1.4 ${mood} ${moves[mood]}` } }
  const { script } = readPanel(panel, [])
  const content = cardContent({ script, caption: '', say: [], sfx: [], labels: [] }, 'tone')
  const sheet: PanelSheet = { locale: 'en', ...pictureSlot, spot: colours.spot, prefix: 'c' }
  return {
    key: fingerprint(JSON.stringify([content, sheet]), codeHash('src/card/face-picture.ts'), facesHash()),
    draw: () => renderCardPanel(content, sheet),
  }
}

/** Pose and signs that go with a mood. */
const moves: Readonly<Record<Mood, string>> = {
  happy: 'wave',
  smile: 'present',
  surprised: 'clutch pop',
  worried: 'think sweat',
  dizzy: 'slump smoke',
  sad: 'slump gloom',
  angry: 'hips anger',
  sparkle: 'cheer sparkles',
}
