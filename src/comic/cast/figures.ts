/** Everybody who can be drawn, by the name an editor types. */
import type { OwnLook } from '../../site/cast-looks.ts'
import { perOwn } from '../../site/own.ts'
import type { CastKey } from '../../stories/cast.ts'
import { type HouseKey, isHouseCast } from '../../stories/house-cast.ts'
import { animalFigure } from './animals/animal.ts'
import { crowd } from './crowd.ts'
import type { Figure } from './figure.ts'
import { house, personOf } from './people/people.ts'
import { personFigure } from './people/person-figure.ts'
import { robotFigure } from './robots/own-robot.ts'
import { pico } from './robots/pico.ts'
import { v0 } from './robots/v0.ts'

const figures: Readonly<Record<HouseKey, Figure>> = {
  pico,
  mika: personFigure(house.mika),
  ren: personFigure(house.ren),
  boss: personFigure(house.boss),
  ume: personFigure(house.ume),
  v0,
  crowd,
}

const own = perOwn(
  ({ cast }): ReadonlyMap<string, Figure> =>
    new Map([...cast].flatMap(([key, { look }]) => (look ? [[key, ownFigure(look)] as const] : []))),
)

function ownFigure(own: OwnLook): Figure {
  switch (own.kind) {
    case 'person':
      return personFigure(personOf(own.look))
    case 'robot':
      return robotFigure(own.look)
    case 'animal':
      return animalFigure(own.look)
  }
}

/** @throws where nobody of that name is in the cast */
export function figureOf(who: CastKey): Figure {
  const figure = isHouseCast(who) ? figures[who] : own().get(who)
  if (!figure) throw new Error(`Nobody is called ${who}`)
  return figure
}
