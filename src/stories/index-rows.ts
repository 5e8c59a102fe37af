/** An index by first letter, as at the back of a book. */

/** What is under one letter. */
export interface IndexRow<Entry> {
  readonly letter: string
  /** Anchor on the page. */
  readonly id: string
  readonly entries: readonly Entry[]
}

/** Takes what begins with no other letter; left out where nothing does. */
export const otherLetter = '#'

/**
 * A row for every letter, also for those without entries, so that the bar of letters keeps its shape.
 * Entries keep their order.
 * @param letters one character a row
 */
export function indexRows<Entry>(
  entries: readonly Entry[],
  letters: string,
  letterOf: (entry: Entry) => string,
): readonly IndexRow<Entry>[] {
  const known = [...letters]
  const byLetter = Map.groupBy(entries, (entry) => {
    const letter = letterOf(entry)
    return known.includes(letter) ? letter : otherLetter
  })
  return known
    .map((letter) => ({ letter, id: `row-${letter}`, entries: byLetter.get(letter) ?? [] }))
    .filter((row) => row.letter !== otherLetter || row.entries.length > 0)
}
