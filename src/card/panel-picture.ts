/** The panel that stands for a story, as the picture of its card, without balloons. */
import { fingerprint } from '../cache.ts'
import { contentOf } from '../comic/drawn-file.ts'
import { renderPoster } from '../comic/panel/poster.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import type { Edition, OwnArt, Story } from '../story/story.ts'
import { artKey, cutArt } from './art-cut.ts'
import { type CardPicture, picoPicture } from './card.ts'
import { pictureSlot } from './sheet.ts'

/**
 * A drawn panel's cast on the spot colour; of an author's picture the part around whoever is in it. Pico stands in
 * where the comic is finished art, which cannot be shown without its balloons.
 */
export function cardPicture({ mood, card, disclosure }: Story, { comic, locale }: Edition): CardPicture {
  const panel = comic.panels[card - 1]
  if (panel?.art.kind === 'own') return { ...artPicture(panel.art), made: disclosure.art }
  const content = panel && contentOf(panel)
  if (!content) return picoPicture(mood ?? 'happy')
  const sheet = { locale, ...pictureSlot }
  return {
    key: fingerprint(
      JSON.stringify([content.script, content.say, sheet]),
      codeHash('src/card/panel-picture.ts'),
      facesHash(),
    ),
    draw: () => renderPoster(content, sheet),
  }
}

const artPicture = (art: OwnArt): CardPicture => ({
  key: fingerprint(artKey(art), codeHash('src/card/panel-picture.ts')),
  draw: async () => {
    const { width, height } = pictureSlot
    const data = (await cutArt(art, pictureSlot)).toString('base64')
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
      `<image width="${width}" height="${height}" href="data:image/png;base64,${data}"/></svg>`
    )
  },
})
