/**
 * Words that are still to be written. Whoever begins a story gets files in which every such place begins with a
 * pilcrow, the printer's mark for a paragraph: all our faces have it, so that even a draft can be lettered.
 */
import type { Problem } from '../problem.ts'

export const unwritten = '¶'

/** At the beginning of what a key, a line of a list, a heading, a cell or a paragraph says. */
const mark = /(?:^|[-:#>|"'[(,*]|\d\.)\s*¶/

/** Every line that begins with the mark; comments of the frontmatter quote, and do not count. */
export const unwrittenIn = (text: string, file: string): Problem[] =>
  text.split('\n').flatMap((line, index) => {
    const found = line.trimStart().startsWith('# ') ? null : mark.exec(line)
    return found ? [stillToWrite(file, index + 1, found.index + found[0].length)] : []
  })

const stillToWrite = (file: string, line: number, column: number): Problem => ({
  rule: 'unwritten',
  file,
  line,
  column,
  what: {
    en: `The words behind "${unwritten}" say what belongs here; they are not the story's own.`,
    ja: `「${unwritten}」に続く言葉は、ここに何を書くかの説明です。記事の文章ではありません。`,
  },
  cure: {
    en: `Write your own words in their place, without "${unwritten}".`,
    ja: `「${unwritten}」ごと消して、記事の言葉に書きかえてください。`,
  },
  severity: 'error',
})
