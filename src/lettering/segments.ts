/** A Japanese line → what stands upright, what shares one square, and what is turned. */

export interface Segment {
  /** `square`: one full-width character. `shared`: several side by side in one square. `word`: Latin, on one line. */
  readonly kind: 'square' | 'shared' | 'word' | 'space'
  readonly text: string
}

/** @param text as `comicWords` gives it */
export function segments(text: string, isVertical: boolean): readonly Segment[] {
  return (text.match(pieces) ?? []).flatMap((piece): readonly Segment[] => {
    if (piece === ' ') return [{ kind: 'space', text: piece }]
    if (marks.test(piece)) return [{ kind: 'shared', text: narrow(piece) }]
    if (!latin.test(piece)) return [...piece].map(square)
    if (!isVertical) return [{ kind: 'word', text: piece }]
    if (shared.test(piece)) return [{ kind: 'shared', text: piece }]
    if (/^\d{4}$/.test(piece)) return [...piece].map(square)
    return [{ kind: 'word', text: piece }]
  })
}

/** Two or three marks of wonder; a word or number with the marks inside it; anything else. */
const pieces =
  /[！？]{2,3}(?![！？])|[！？]{2}|[\p{Script=Latin}\p{Nd}]+(?:[-.,:/&'’+][\p{Script=Latin}\p{Nd}]+)*[+]*| |[^\p{Script=Latin}\p{Nd} ！？]+|[！？]/gu

const marks = /^[！？]{2,3}$/
const latin = /[\p{Script=Latin}\p{Nd}]/u

/** 1 to 3 digits, AI, PC, API, 3D, 4o, v0, 3.5; not `is` or `the`. */
const shared = /^(?!.*\p{Ll}{2})(?:[\p{Script=Latin}\p{Nd}]{1,3}|\d\.\d)$/u

const narrow = (text: string): string =>
  text.replace(/[！？]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))

/** A mark of half width stands upright in its full-width form. */
const square = (character: string): Segment => ({
  kind: 'square',
  text: character.replace(/[!-~]/, (mark) =>
    /\d/.test(mark) ? mark : String.fromCharCode(mark.charCodeAt(0) + 0xfee0),
  ),
})
