/** Who stands for the site, in a mood: what a card shows of a story that has no panel to show. */
import { fingerprint } from '../cache.ts'
import { cardContent, renderCardPanel } from '../comic/panel/card-panel.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import { readPanel } from '../reading/script/read-panel.ts'
import type { FaceKey } from '../site/face.ts'
import type { Mood } from '../stories/story.ts'
import type { CardPicture } from './card-picture.ts'
import { pictureSlot } from './sheet.ts'

export function facePicture(face: FaceKey, mood: Mood): CardPicture {
  const panel = { fx: `focus@${face}`, cast: { [face]: `center x1.4 ${mood} ${moves[mood]}` } }
  const { script } = readPanel(panel, [])
  const content = cardContent({ script, caption: '', say: [], sfx: [], labels: [] }, 'tone')
  return {
    key: fingerprint(
      JSON.stringify([content, pictureSlot]),
      codeHash('src/card/face-picture.ts'),
      facesHash(),
    ),
    draw: () => renderCardPanel(content, { locale: 'en', ...pictureSlot, prefix: 'c' }),
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
