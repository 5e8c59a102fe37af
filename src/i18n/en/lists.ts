/** Lists of stories: archive, topics, authors, pages of a list. */
export const lists = {} as const
