/** What every word of a script means, for the gallery. The compiler misses any that is left out. */
import type { HouseKey } from '../stories/house-cast.ts'
import type { Prop } from '../stories/prop-words.ts'
import type {
  Effect,
  Expression,
  facings,
  HeightWord,
  layers,
  Mark,
  PlaceWord,
  Pose,
  Scene,
  Shot,
  sizes,
  View,
} from '../stories/script-words.ts'
import { meanings as en } from './en/meanings.ts'
import type { BalloonKind, NumberKind } from './examples.ts'
import { meanings as fr } from './fr/meanings.ts'
import { meanings as ja } from './ja/meanings.ts'
import type { Locale } from './locales.ts'

type Each<Word extends string> = Readonly<Record<Word, string>>

export interface Meanings {
  readonly cast: Each<HouseKey>
  readonly expressions: Each<Expression>
  readonly poses: Each<Pose>
  readonly views: Each<View>
  readonly marks: Each<Mark>
  readonly places: Each<PlaceWord>
  readonly facings: Each<(typeof facings)[number]>
  readonly sizes: Each<keyof typeof sizes>
  readonly layers: Each<(typeof layers)[number]>
  readonly heights: Each<HeightWord>
  readonly numbers: Each<NumberKind>
  readonly scenes: Each<Scene>
  readonly shots: Each<Shot>
  readonly effects: Each<Effect>
  readonly props: Each<Prop>
  readonly balloons: Each<BalloonKind>
}

const all = { en, ja, fr } as const satisfies Readonly<Record<Locale, Meanings>>

export const meanings = (locale: Locale): Meanings => all[locale]
