/** The cast that comes with Yonkoma. What they are called is in the languages. */
export const houseCast = [
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

export type HouseKey = (typeof houseCast)[number]

export const isHouseCast = (name: string): name is HouseKey => houseCast.some((key) => key === name)
