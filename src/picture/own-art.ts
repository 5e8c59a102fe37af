/** The drawings of the site's own by the words that scripts have for them, and which things show words. */
import { type Own, perOwn } from '../site/own.ts'
import type { ArtKind } from '../site/own-art.ts'
import { type OwnProp, type OwnScene, ownProps, ownScenes, type PropWord } from '../stories/drawn-words.ts'
import { labelled } from '../stories/prop-words.ts'
import type { Art } from './art.ts'
import { readArt } from './art-read.ts'

/** What stands for a drawing that is refused. Words may be on it, so that only its own file is complained of. */
const crossedBox =
  '<svg viewBox="0 0 100 100"><path class="paper line" d="M2 2H98V98H2Z"/><path class="line" d="M2 2 98 98M98 2 2 98"/><rect id="label" x="8" y="36" width="84" height="28"/></svg>'

export const ownThings = perOwn((own) => artOf(own, 'props', ownProps()))
export const ownPlaces = perOwn((own) => artOf(own, 'scenes', ownScenes()))

/** Things that show words: `labels` of the panel, in the order of the things. */
export const labelledWords = perOwn((): readonly PropWord[] => [
  ...labelled,
  ...ownProps().filter((prop) => ownThings().get(prop)?.label),
])

export const showsWords = (word: PropWord): boolean => labelledWords().includes(word)

/** What cannot be drawn is there all the same: a crossed box until its file is repaired, which `check` asks for. */
function artOf(
  { art: files }: Own,
  kind: ArtKind,
  words: readonly (OwnProp | OwnScene)[],
): ReadonlyMap<string, Art> {
  return new Map(
    words.flatMap((word) => {
      const file = files.find((one) => one.kind === kind && one.base === `${word}.svg`)
      const art = typeof file?.bytes === 'object' ? readArt(file.bytes, kind).art : null
      const stand = art ?? readArt(new TextEncoder().encode(crossedBox), kind).art
      return stand ? [[word, stand] as const] : []
    }),
  )
}
