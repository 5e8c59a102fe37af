/** Of the first word of a line or a title, which is small within a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
