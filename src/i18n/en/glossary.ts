/** The glossary of all stories, and the words explained in the text. */
export const glossary = {} as const
