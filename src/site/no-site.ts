/** In the library there is no site. No strip has a day; the rules for those of stories would ask for its clocks. */
export const site = { timeZone: 'UTC' } as const
