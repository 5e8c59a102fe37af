/** For a name that begins an English sentence: "panel 2" → "Panel 2". */
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
