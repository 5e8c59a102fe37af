/** A slip that can be seen on one line of frontmatter, and the line as its author meant it. */
import type { Localized } from '../../languages/locales.ts'
import type { Fault } from '../../problem.ts'

/** One slip of a line. */
export interface Slip extends Fault {
  /** The whole line as it should be. */
  readonly text: string
  /** Index of the slip in the line. */
  readonly index: number
}

/** The author's own line as it should be. */
export const write = (line: string): Localized => {
  const own = shortened(line.trim())
  return { en: `Write: ${own}`, ja: `次のように書いてください（例: ${own}）。` }
}

/** For the first line of an entry. @param column of the dash */
export function noDash(line: string, column = line.search(/\S/)): Slip {
  const text = `${' '.repeat(column)}- ${line.trimStart()}`
  return {
    text,
    index: line.search(/\S/),
    rule: 'yaml-dash',
    what: {
      en: 'An entry of a list begins here without a dash.',
      ja: '一覧の項目がここから始まりますが、`- ` がありません。',
    },
    cure: column === line.search(/\S/) ? write(text) : spaces(column, text),
  }
}

/** The line is right but for the blanks before it. */
export function spaces(count: number, text: string): Localized {
  const own = shortened(text.trim())
  return count === 0
    ? {
        en: `Put no space before it: ${own}`,
        ja: `行の頭の空白を消してください（例: ${own}）。`,
      }
    : {
        en: `Put ${count} space${count === 1 ? '' : 's'} before it: ${' '.repeat(count)}${own}`,
        ja: `行の頭に半角スペースを${count}個入れてください（例: ${' '.repeat(count)}${own}）。`,
      }
}

const longest = 100

export function shortened(line: string): string {
  const letters = [...line]
  if (letters.length <= longest) return line
  const [end = ''] = /["'\]}]?$/.exec(line) ?? []
  return `${letters.slice(0, longest - 2).join('')}…${end}`
}
