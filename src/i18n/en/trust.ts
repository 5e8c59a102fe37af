/** Policies, corrections, privacy. */
export const trust = {} as const
