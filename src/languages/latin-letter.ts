/** `École` → `E`. */
export const latinLetter = (name: string): string => name.normalize('NFKD').charAt(0).toUpperCase()
