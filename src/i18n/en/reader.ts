/** The panel viewer, the size of the text. */
export const reader = {} as const
