/** The parts of an edition's file, found by its lines alone: they are known however broken what they say is. */
import type { PartName } from '../messages/en/names.ts'

export interface FilePart {
  /** First and last line, from 1. */
  readonly from: number
  readonly to: number
  readonly name: PartName
}

type Opening = Omit<FilePart, 'to'>

/** @param text of the whole file; its parts from top to bottom, the first from line 1 */
export function partsOf(text: string): readonly FilePart[] {
  const lines = text.split('\n')
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line))
  const head = end < 0 ? lines : lines.slice(0, end)
  const openings: Opening[] = [
    { from: 1, name: 'head' } as const,
    ...keysIn(head),
    ...panelsIn(head),
    ...(end < 0 ? [] : sectionsIn(lines, end)),
  ].toSorted((a, b) => a.from - b.from)
  return openings.map((part, index) => ({ ...part, to: (openings[index + 1]?.from ?? lines.length + 1) - 1 }))
}

/** The part that a line belongs to. */
export const partAt = (parts: readonly FilePart[], line: number): FilePart | undefined =>
  parts.find(({ from, to }) => line >= from && line <= to)

const lists = ['takeaways', 'comic', 'corrections', 'sources', 'glossary'] as const

/** Lists of the frontmatter; its single values belong to the head, wherever they are. */
const keysIn = (lines: readonly string[]): Opening[] =>
  lines.flatMap((line, index): Opening[] => {
    const key = /^([a-z]+)[ \t]*:/.exec(line)?.[1]
    if (key === undefined) return []
    return [{ from: index + 1, name: lists.find((list) => list === key) ?? 'head' }]
  })

/** Every dash that is as far left as the first one below `panels:`. */
function panelsIn(lines: readonly string[]): Opening[] {
  const start = lines.findIndex((line) => /^[ \t]+panels[ \t]*:/.test(line))
  if (start < 0) return []
  const below = lines.slice(start + 1)
  const length = below.findIndex((line) => /^[a-z]/.test(line))
  const own = below.slice(0, length < 0 ? below.length : length)
  const depth = own.find((line) => /^[ \t]*-/.test(line))?.search('-') ?? -1
  const dashes = own.flatMap((line, index) =>
    /^[ \t]*-(?:\s|$)/.test(line) && line.search('-') <= depth ? [start + index + 2] : [],
  )
  return dashes.map((from, name) => ({ from, name }))
}

/** Below the frontmatter: what is under each heading of the second level, by its own words. */
const sectionsIn = (lines: readonly string[], end: number): Opening[] =>
  lines.flatMap((line, index): Opening[] => {
    if (index === end) return [{ from: index + 1, name: 'text' }]
    const words = index > end ? /^##[ \t]+(.+)/.exec(line)?.[1]?.trim() : undefined
    return words === undefined ? [] : [{ from: index + 1, name: { heading: words } }]
  })
