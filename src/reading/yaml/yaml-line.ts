/** One line of frontmatter, taken apart the way its author sees it. */

export interface Line {
  /** Offset of its first character. */
  readonly start: number
  readonly end: number
  readonly text: string
}

export function lineAt(yaml: string, offset: number): Line {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1
  const next = yaml.indexOf('\n', start)
  const end = next < 0 ? yaml.length : next
  return { start, end, text: yaml.slice(start, end) }
}

/** The nearest line above that has words on it; null where there is none. */
export function lineAbove(yaml: string, { start }: Line): Line | null {
  const end = yaml.slice(0, start).trimEnd().length
  return end === 0 ? null : lineAt(yaml, end - 1)
}

/** @param isInFlow true between `{` and `}`, where a value ends earlier */
export function restOfLine(text: string, offset: number, isInFlow: boolean): string {
  const rest = /^[^\n]*/.exec(text.slice(offset))?.[0] ?? ''
  return (isInFlow ? rest.replace(/[,}\]].*$/, '') : rest).trim()
}

export interface Parts {
  /** Indent, dashes, key, colon, gap. */
  readonly lead: string
  readonly value: string
  /** `  # a note`, gap and all; empty where there is none. */
  readonly note: string
}

/** After a dash only a lower-case word is a key: `- Note: nobody was in` is a sentence to its author. */
const pattern = /^(\s*(?:-\s+(?:[a-z][\w-]*[!~*]?:\s+)?|(?=\S)[^\s:'"“‘[{][^:]*:\s+))(\S.*?)(\s+#\s.*)?$/

/** Null for a line without a value. */
export function partsOf(line: string): Parts | null {
  const [, lead, value, note = ''] = pattern.exec(line) ?? []
  return lead === undefined || value === undefined ? null : { lead, value: value.trimEnd(), note }
}

/** As a value that YAML reads as it is written here. */
export const quotedWhole = (text: string): string =>
  /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`

/** As it is, where YAML reads it so; in quotes where it does not. */
export const plainOrQuoted = (text: string): string =>
  /:(?:\s|$)|\s#|^[-?:,[\]{}#&*!|>'"%@`]/.test(text) && !/^(["']).*\1$/.test(text) ? quotedWhole(text) : text
