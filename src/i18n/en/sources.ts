/** The index of sources. */
export const sources = {} as const
