import type { LineEnds } from '../typesetting.ts'
import { belongTogether } from './word-pairs.ts'

export const lineEnds: LineEnds = {
  hasSpaces: true,
  phrases: spaced,
  words: (text) => text.split(/(?<=[\p{L}\d]{2,}[-‐/–—])(?=[\p{L}\d]{2,})/u),
  belongTogether,
  weakEnd: /(?:^|\s)(?:a|an|the|of|to|in|on|at|by|for|and|or|but|with|is|its|your|my|our|no|not)$/i,
  weakHeadlineEnd: /(^|\s)(a|an|the|of|to|in|on|at|by|for|and|or|with|is|its)$/i,
  longestPiece: 13,
}

/** A no-break space is none. */
function spaced(text: string): readonly string[] {
  return (text.match(/[^ \t\n\u3000]+[ \t\n\u3000]*|^[ \t\n\u3000]+/g) ?? []).flatMap((word) =>
    word.split(/(?<=\p{L}{2,}—)(?=\p{L})/u),
  )
}
