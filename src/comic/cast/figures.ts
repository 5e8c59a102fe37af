/** Everybody who can be drawn, by the name an editor types. */
import type { CastKey } from '../../stories/cast.ts'
import { crowd } from './crowd.ts'
import type { Figure } from './figure.ts'
import { people } from './people/people.ts'
import { personFigure } from './people/person-figure.ts'
import { pico } from './robots/pico.ts'
import { v0 } from './robots/v0.ts'

export const figures: Readonly<Record<CastKey, Figure>> = {
  pico,
  mika: personFigure(people.mika),
  ren: personFigure(people.ren),
  boss: personFigure(people.boss),
  ume: personFigure(people.ume),
  v0,
  crowd,
}
