/** What a person of a site's own cast is made of: the words of `cast.yaml`. The house cast is written in the same ones. */
export const hairs = ['short', 'long', 'bob', 'spiky', 'bun', 'ponytail', 'curls', 'bald', 'hijab'] as const

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

/** Children are smaller; grown eyes are narrower; old eyes are small, with laughter lines. */
export const ages = ['child', 'young', 'grown', 'old'] as const

export interface PersonLook {
  readonly hair: (typeof hairs)[number]
  readonly shade: (typeof shades)[number]
  readonly top: (typeof tops)[number]
  readonly glasses?: (typeof glassesKinds)[number]
  readonly age: (typeof ages)[number]
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
  lashes: false,
  beard: false,
  headset: false,
}
