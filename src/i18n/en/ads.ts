/** Advertising. */
export const ads = {} as const
