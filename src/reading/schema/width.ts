/** How much of its room a text takes, where Latin and full-width letters are mixed. */

/** Room for a text: so many Latin letters, or so many full-width characters. */
export interface Room {
  readonly latin: number
  readonly full: number
}

/** East Asian wide and full-width characters: CJK, kana, hangul, full-width forms, CJK punctuation. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u

/**
 * Share of the room, 1 = exactly full. Counts what a reader sees as one character once. Characters are counted before
 * they are divided: sixty sixtieths, added one by one, are more than one.
 */
export function fill(text: string, room: Room): number {
  const characters = [...graphemes.segment(text.trim())]
  const full = characters.filter(({ segment }) => wide.test(segment)).length
  return (characters.length - full) / room.latin + full / room.full
}

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })
