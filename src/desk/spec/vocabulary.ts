/** Every word of a script with its meaning, as the gallery shows them, the site's own included. */

import { balloonKeys, numberSnippets } from '../../emit/gallery-snippets.ts'
import { castName } from '../../languages/cast-name.ts'
import { balloons, numbers } from '../../languages/examples.ts'
import { words } from '../../languages/languages.ts'
import { type Meanings, meanings } from '../../languages/meanings.ts'
import type { EditorLocale } from '../../messages/editor-locale.ts'
import { specWords } from '../../messages/spec-words.ts'
import { labelledWords } from '../../picture/own-art.ts'
import { castKeys, voiceKeys } from '../../stories/cast.ts'
import { ownProps, ownScenes } from '../../stories/drawn-words.ts'
import { isHouseCast } from '../../stories/house-cast.ts'

type Entry = readonly [word: string, meaning: string]

/** Rooms of words in the order of the gallery, each with its heading of the third level. */
export function vocabulary(locale: EditorLocale): string {
  const known = meanings(locale)
  const { own, labelled } = specWords(locale).words
  const added = (names: readonly string[]): readonly Entry[] => names.map((name) => [name, own])
  const of = (room: keyof Meanings): readonly Entry[] => Object.entries(known[room])
  const where = [...of('places'), ...of('facings'), ...of('sizes'), ...of('layers'), ...of('heights')]
  const exact = numbers.map((kind): Entry => [numberSnippets[kind].word, known.numbers[kind]])
  const said = balloons.map((kind): Entry => [balloonKeys[kind], known.balloons[kind]])
  return [
    room('expressions', of('expressions'), locale),
    room('poses', of('poses'), locale),
    room('views', of('views'), locale),
    room('marks', of('marks'), locale),
    room('places', [...where, ...exact], locale),
    room('scenes', [...added(ownScenes()), ...of('scenes')], locale),
    room('shots', of('shots'), locale),
    room('effects', of('effects'), locale),
    room('props', [...added(ownProps()), ...of('props')], locale),
    labelled(labelledWords().join(', ')),
    room('balloons', said, locale),
  ].join('\n\n')
}

/** Who may be in a panel and who may speak: those of the house and the site's own, with the names that readers see. */
export function castRoom(locale: EditorLocale): string {
  const { own, voice } = specWords(locale).words
  const drawn = castKeys().map((who): Entry => {
    return [who, `${castName(who, locale)}. ${isHouseCast(who) ? meanings(locale).cast[who] : own}`]
  })
  const heard = voiceKeys().map((who): Entry => [who, `${castName(who, locale)}. ${own}; ${voice}`])
  return room('cast', [...drawn, ...heard], locale)
}

type Room =
  | 'cast'
  | 'expressions'
  | 'poses'
  | 'views'
  | 'marks'
  | 'places'
  | 'scenes'
  | 'shots'
  | 'effects'
  | 'props'
  | 'balloons'

function room(name: Room, entries: readonly Entry[], locale: EditorLocale): string {
  const say = words(locale)
  const lines = entries.map(([word, meaning]) => `- \`${word}\` ${meaning}`)
  return `### ${say[`gallery.h.${name}`]}\n\n${say[`gallery.note.${name}`]}\n\n${lines.join('\n')}`
}
