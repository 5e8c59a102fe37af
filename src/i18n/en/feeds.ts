/** Feeds, embeds and what else leaves the site. */
export const feeds = {} as const
