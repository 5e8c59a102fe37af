/** A Japanese line → what stands upright, what shares one square, and what is turned. */
import { orientationOf } from './orientation.ts'

export interface Segment {
  /**
   * `square`: one full-width character. `shared`: several side by side in one square. `word`: Latin, on one line.
   * `sign`: what lies on its side in a column, as arrows and dashes do.
   */
  readonly kind: 'square' | 'shared' | 'word' | 'sign' | 'space'
  readonly text: string
}

/** @param text as `comicWords` gives it */
export function segments(text: string, isVertical: boolean): readonly Segment[] {
  return (text.match(pieces) ?? []).flatMap((piece): readonly Segment[] => {
    if (piece === ' ') return [{ kind: 'space', text: piece }]
    if (marks.test(piece)) return [{ kind: 'shared', text: narrow(piece) }]
    if (!isWord.test(piece)) return graphemes(piece).map((character) => single(character, isVertical))
    if (!isVertical) return [{ kind: 'word', text: piece }]
    if (shared.test(piece)) return [{ kind: 'shared', text: piece }]
    if (/^\d{4}$/.test(piece)) return [...piece].map((text) => ({ kind: 'square', text }))
    return [{ kind: 'word', text: piece }]
  })
}

/** Letters and digits that are not as wide as a kanji: ９, Ｑ, Ⅳ and ㎞ are, and stand upright. */
const letter = String.raw`(?:(?![\u2160-\u2188\u3300-\u33ff\uff00-\uffef])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]\p{M}*)`

/** Two or three marks of wonder; a word, number, command or address with the marks inside it; anything else. */
const pieces = new RegExp(
  String.raw`[！？]{2,3}(?![！？])|[！？]{2}|(?:[-−+](?=\d)|[/@#.~]|(?<![^ ])--?)?${letter}+(?:[-.,:/&'’+_@]+${letter}+)*[+]*| |(?:(?!${letter})[^ ！？/@#.~+−-])+|[！？/@#.~+−-]`,
  'gu',
)

const marks = /^[！？]{2,3}$/
const isWord = new RegExp(letter, 'u')

/** 1 to 3 digits, AI, PC, API, 3D, 4o, v0, 3.5; not `is` or `the`. */
const shared = /^(?!.*\p{Ll}{2})(?:[\p{Script=Latin}\p{Nd}]{1,3}|\d\.\d)$/u

const narrow = (text: string): string =>
  text.replace(/[！？]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))

/** A mark of half width stands upright in its full-width form. */
function single(character: string, isVertical: boolean): Segment {
  const text = character.replace(/[!-~]/, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
  return { kind: isVertical && orientationOf(text) === 'R' ? 'sign' : 'square', text }
}

/** A letter with its marks, an emoji with what it is joined to. */
const graphemes = (text: string): readonly string[] =>
  [...inGraphemes.segment(text)].map(({ segment }) => segment)

const inGraphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })
