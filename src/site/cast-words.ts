/** What a person of a site's own cast is made of: the words of `cast.yaml`. The house cast is written in the same ones. */
export const hairs = [
  'short',
  'parted',
  'long',
  'bob',
  'spiky',
  'bun',
  'ponytail',
  'twin-tails',
  'braid',
  'curls',
  'afro',
  'bald',
  'hijab',
] as const

/** Of hair, beard and cloth on the head, from ink to paper. */
export const shades = ['black', 'dark', 'grey', 'light', 'white'] as const

export const tops = [
  'hoodie',
  'vest',
  'suit',
  'coat',
  'shirt',
  'sport',
  'apron',
  'uniform',
  'kimono',
  'dress',
] as const

export const glassesKinds = ['round', 'half-moon'] as const

export const hats = ['cap', 'beanie', 'straw-hat', 'hard-hat', 'chef-hat'] as const

export const skins = ['light', 'tan', 'dark'] as const

/** Beside others of the same age. */
export const heights = ['middle', 'short', 'tall'] as const

/** Children are smaller; grown eyes are narrower; old eyes are small, with laughter lines. */
export const ages = ['child', 'young', 'grown', 'old'] as const

export interface PersonLook {
  readonly hair: (typeof hairs)[number]
  readonly shade: (typeof shades)[number]
  readonly top: (typeof tops)[number]
  readonly glasses?: (typeof glassesKinds)[number]
  readonly hat?: (typeof hats)[number]
  readonly age: (typeof ages)[number]
  readonly skin: (typeof skins)[number]
  readonly height: (typeof heights)[number]
  readonly earrings: boolean
  readonly lashes: boolean
  readonly beard: boolean
  readonly headset: boolean
}

/** Somebody of whom nothing is said. */
export const plainLook: PersonLook = {
  hair: 'short',
  shade: 'black',
  top: 'hoodie',
  age: 'young',
  skin: 'light',
  height: 'middle',
  earrings: false,
  lashes: false,
  beard: false,
  headset: false,
}

/** What somebody of the cast is. */
export const kinds = ['person', 'robot', 'cat', 'dog'] as const

export const robotHeads = ['screen', 'dome', 'bucket'] as const

export const antennas = ['one', 'two', 'none'] as const

export const badges = ['heart', 'bolt', 'star', 'none'] as const

/** What lamps, tips of antennas and the badge are made of. */
export const lamps = ['spot', 'ink'] as const

export interface RobotLook {
  readonly head: (typeof robotHeads)[number]
  readonly antenna: (typeof antennas)[number]
  readonly badge: (typeof badges)[number]
  readonly lamp: (typeof lamps)[number]
  /** Of head and body. */
  readonly shade: (typeof shades)[number]
}

export const plainRobot: RobotLook = {
  head: 'screen',
  antenna: 'one',
  badge: 'heart',
  lamp: 'spot',
  shade: 'white',
}

export const coats = ['plain', 'tabby', 'tan', 'patched', 'black'] as const

/** Of dogs: those of cats are always pointed. */
export const dogEars = ['floppy', 'pointed'] as const

export interface AnimalLook {
  readonly kind: 'cat' | 'dog'
  readonly coat: (typeof coats)[number]
  readonly ears: (typeof dogEars)[number]
  readonly collar: boolean
}
