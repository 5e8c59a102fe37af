/**
 * Words that are still to be written. Whoever begins a story gets files in which every such place begins with a
 * pilcrow, the printer's mark for a paragraph: all our faces have it, so that even a draft can be lettered.
 */
import { fault } from '../messages/fault.ts'
import { shortened } from '../messages/quotation.ts'
import type { Problem } from '../problem.ts'

export const unwritten = '¶'

/** At the beginning of what a key, a line of a list, a heading, a cell or a paragraph says. */
const mark = /(?:^|[-+:#>|"'[\](,*]|\d[.)])\s*¶/

/** Every line that begins with the mark; comments of the frontmatter quote, and do not count. */
export const unwrittenIn = (text: string, file: string): Problem[] =>
  text.split('\n').flatMap((line, index) => {
    const found = line.trimStart().startsWith('# ') ? null : mark.exec(line)
    if (!found) return []
    const end = found.index + found[0].length
    const place = { file, line: index + 1, column: end, severity: 'error' } as const
    return [{ ...place, ...fault('unwritten', { hint: wanted(line.slice(end)), mark: unwritten }) }]
  })

/** What belongs there: until the next mark of the line, or its comment, or the end of what holds it. */
const wanted = (rest: string): string =>
  shortened((rest.split(/¶| #|["'\]|]/)[0] ?? '').replace(/[,.。\s]+$/, '').trim())
