/**
 * What an author may have meant by a line that YAML cannot read: the line as it should be, and the words that go with
 * it. Several are offered; the one after which YAML can read on is the right one.
 */
import type { Fault } from '../../messages/fault.ts'
import { breaksOf } from './yaml-breaks.ts'
import { indentsOf } from './yaml-indents.ts'
import { type Line, lineAbove, lineAt } from './yaml-line.ts'
import { noDash, type Slip } from './yaml-slip.ts'
import { valueSlipsOf } from './yaml-values.ts'

export interface Mend {
  readonly line: Line
  /** The same line as it should be. */
  readonly text: string
  /** Offset of the slip in the YAML. */
  readonly offset: number
  readonly fault: Fault
}

/** For the line where YAML stopped, then the one above and the one below: YAML often notices too late. */
export function mendsNear(yaml: string, offset: number): Mend[] {
  const line = lineAt(yaml, offset)
  const above = lineAbove(yaml, line)
  const below = line.end < yaml.length ? lineAt(yaml, line.end + 1) : null
  const lines = [line, ...(above ? [above] : []), ...(below ? [below] : [])].filter(
    ({ text }) => text.length <= longest,
  )
  const isInComic =
    yaml
      .slice(0, line.end)
      .match(/^[a-z]\w*(?=:)/gm)
      ?.at(-1) === 'comic'
  const ofSigns = lines.flatMap((one) =>
    [...slipsOf(one.text, isInComic), ...needsDash(yaml, one)].map((slip) => mend(one, slip)),
  )
  return [
    ...ofSigns,
    ...firstEntry(yaml, line),
    ...[...lines.filter((one) => isTop(yaml, one)), ...lines].flatMap((one) =>
      indentsOf(yaml, one).map((slip) => mend(one, slip)),
    ),
  ]
}

/** With nothing but comments above it: where it begins is seen only at the next key. */
const isTop = (yaml: string, { start }: Line): boolean => /^(?:[ \t]*(?:#.*)?\n)*$/.test(yaml.slice(0, start))

const mend = (line: Line, { text, index, fault }: Slip): Mend => ({
  line,
  text,
  offset: line.start + index,
  fault,
})

/** Nobody finds a slip in a longer line by looking at it, in letters. */
const longest = 1000

/** What can be seen on the line alone. */
const slipsOf = (line: string, isInComic: boolean): Slip[] =>
  [...breaksOf(line), ...valueSlipsOf(line, isInComic)].filter(({ text }) => text !== line)

/** `mika: It will not open!` above `- pico: It is jammed!`, and `title: A note` above `  url: …`. */
function needsDash(yaml: string, { text, end }: Line): Slip[] {
  const [, indent = '', words] = /^(\s*)([a-z][\w-]*[!~*]?:\s+\S.*)$/.exec(text) ?? []
  const isAboveEntries = ['- ', '  '].some((begin) => yaml.startsWith(`\n${indent}${begin}`, end))
  return words !== undefined && isAboveEntries ? [noDash(text)] : []
}

/** `- scene: street` below a first panel whose lines begin where they would after a dash. */
function firstEntry(yaml: string, line: Line): Mend[] {
  const column = line.text.search(/- [a-z][\w-]*[!~*]?:/)
  if (column < 0) return []
  let first = line
  let above = lineAbove(yaml, line)
  for (; above !== null && above.text.search(/\S/) > column; above = lineAbove(yaml, above)) first = above
  const isFirst = above?.text.trimEnd().endsWith(':') && /^\s*[a-z]/.test(first.text)
  return isFirst && first.text.search(/\S/) === column + 2 ? [mend(first, noDash(first.text, column))] : []
}
