/** `props:` of a panel → things. */
import { fault } from '../../messages/fault.ts'
import type { Path } from '../../messages/path.ts'
import { showsWords } from '../../picture/own-art.ts'
import { propWords } from '../../stories/drawn-words.ts'
import type { Thing } from '../../stories/panel-script.ts'
import type { Fault } from '../fault.ts'
import { oneOrMore } from '../raw.ts'
import { propGrammar } from './grammar.ts'
import { readWords, tooLong } from './read-words.ts'

export interface ReadThings {
  readonly things: readonly Thing[]
  readonly faults: readonly Fault[]
}

/**
 * @param value a list of lines, or a single one
 * @param panel its path
 */
export function readThings(value: unknown, panel: Path): ReadThings {
  const path = [...panel, 'props']
  const read = oneOrMore(value).map((line, index) =>
    typeof line === 'string'
      ? readThing(line, Array.isArray(value) ? [...path, index] : path)
      : { thing: null, faults: [] },
  )
  return {
    things: read.flatMap(({ thing }) => (thing ? [thing] : [])),
    faults: read.flatMap(({ faults }) => faults),
  }
}

/** Whether words may be written on it. */
export const isLabelled = ({ prop }: Thing): boolean => showsWords(prop)

function readThing(line: string, path: Path): { thing: Thing | null; faults: readonly Fault[] } {
  const { values, faults } = readWords(line, propGrammar, path)
  const things = joinedThings(line)
  if (things !== null) {
    const index = line.search(separators)
    return { thing: null, faults: [{ path, index, ...fault('second-word/things', { path, things }) }] }
  }
  const [prop] = values.prop
  if (prop === undefined) {
    const nameless = { path, ...fault('missing-word/thing', { path, things: propWords() }) }
    return { thing: null, faults: faults.length === 0 ? [nameless] : faults }
  }
  const thing: Thing = {
    prop,
    x: values.place[0] ?? null,
    y: values.height[0] ?? null,
    size: values.size[0] ?? 1,
    tilt: values.tilt[0] ?? 0,
    layer: values.layer[0] ?? 'among',
  }
  return { thing, faults }
}

const separators = /[,;、，；]/

/** `door left, clock` is two things; null where a line is one, or words that mean nothing. */
function joinedThings(line: string): readonly string[] | null {
  if (tooLong(line, [])) return null
  const lines = line.split(separators).map((part) => part.trim())
  const isThing = (part: string): boolean => {
    const { values, faults } = readWords(part, propGrammar, [])
    return faults.length === 0 && values.prop.length === 1
  }
  return lines.length > 1 && lines.every(isThing) ? lines : null
}
