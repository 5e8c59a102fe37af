/** What `cast.yaml` says somebody looks like: which words each kind has, and what they are read as. */
import {
  type AnimalLook,
  ages,
  antennas,
  badges,
  coats,
  dogEars,
  glassesKinds,
  hairs,
  hats,
  heights,
  kinds,
  lamps,
  type PersonLook,
  plainLook,
  plainRobot,
  type RobotLook,
  robotHeads,
  shades,
  skins,
  tops,
} from './cast-words.ts'

export type Kind = (typeof kinds)[number]

/** How somebody of a site's own is drawn. */
export type OwnLook =
  | { readonly kind: 'person'; readonly look: PersonLook }
  | { readonly kind: 'robot'; readonly look: RobotLook }
  | { readonly kind: 'animal'; readonly look: AnimalLook }

/** The keys of each kind; of somebody who is only heard there are none. */
export const keysOfKind = {
  person: [
    'hair',
    'shade',
    'top',
    'hat',
    'glasses',
    'earrings',
    'age',
    'skin',
    'height',
    'lashes',
    'headset',
    'beard',
  ],
  robot: ['head', 'antenna', 'badge', 'lamp', 'shade'],
  cat: ['coat', 'collar'],
  dog: ['coat', 'ears', 'collar'],
} as const satisfies Readonly<Record<Kind, readonly string[]>>

export type Written = Readonly<Record<string, unknown>>

export const kindOf = (written: Written): Kind => kinds.find((one) => one === written['kind']) ?? 'person'

/** Null for somebody who is never drawn. What is wrong is left out. */
export function lookOf(written: Written): OwnLook | null {
  if (written['drawn'] === false) return null
  const kind = kindOf(written)
  if (kind === 'person') return { kind, look: personIn(written) }
  if (kind === 'robot') return { kind, look: robotIn(written) }
  const look = {
    kind,
    coat: one(coats, written['coat']) ?? 'plain',
    ears: kind === 'cat' ? 'pointed' : (one(dogEars, written['ears']) ?? 'floppy'),
    collar: written['collar'] === true,
  } as const
  return { kind: 'animal', look }
}

function personIn(written: Written): PersonLook {
  const glasses = one(glassesKinds, written['glasses'])
  const hat = one(hats, written['hat'])
  const hair = one(hairs, written['hair']) ?? plainLook.hair
  const { earrings } = written
  return {
    hair,
    shade: one(shades, written['shade']) ?? plainLook.shade,
    top: one(tops, written['top']) ?? plainLook.top,
    age: one(ages, written['age']) ?? plainLook.age,
    skin: one(skins, written['skin']) ?? plainLook.skin,
    height: one(heights, written['height']) ?? plainLook.height,
    earrings: typeof earrings === 'boolean' ? earrings : hasEarrings(hair),
    lashes: written['lashes'] === true,
    headset: written['headset'] === true,
    beard: written['beard'] === true,
    ...(glasses && { glasses }),
    ...(hat && { hat }),
  }
}

/** Where nothing is said of them. */
const hasEarrings = (hair: PersonLook['hair']): boolean => hair === 'bun' || hair === 'ponytail'

const robotIn = (written: Written): RobotLook => ({
  head: one(robotHeads, written['head']) ?? plainRobot.head,
  antenna: one(antennas, written['antenna']) ?? plainRobot.antenna,
  badge: one(badges, written['badge']) ?? plainRobot.badge,
  lamp: one(lamps, written['lamp']) ?? plainRobot.lamp,
  shade: one(shades, written['shade']) ?? plainRobot.shade,
})

const one = <Word extends string>(words: readonly Word[], written: unknown): Word | undefined =>
  words.find((word) => word === written)
