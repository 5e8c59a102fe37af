/** The house cast: who may speak in a comic. What they are called is in the languages. */
export const castKeys = [
  /** The robot mascot. */
  'pico',
  /** The curious newcomer with a headset. */
  'mika',
  /** The patient engineer with glasses. */
  'ren',
  'boss',
  /** The scholar who has seen it all before. */
  'ume',
  /** The walking desk telephone. */
  'v0',
  'crowd',
] as const

export type CastKey = (typeof castKeys)[number]

export const isCast = (name: string): name is CastKey => (castKeys as readonly string[]).includes(name)
