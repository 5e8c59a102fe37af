/** A key that is not there, and one with nothing after it. */
import { z } from 'zod'
import type { Wanted } from '../../messages/en/faults/keys.ts'
import { type Fault, fault } from '../../messages/fault.ts'
import type { Path } from '../../messages/path.ts'
import type { Subject } from '../../messages/subject.ts'
import { castMeant } from '../comic/line.ts'
import { dayField, momentField } from './moment.ts'
import { isOptionalAt, kindAt } from './schema-at.ts'

interface Place {
  readonly subject: Subject
  readonly path: Path
  readonly schema: z.ZodType
}

export const missing = (place: Place): Fault =>
  fault('missing-key', { subject: place.subject, key: keyOf(place), wanted: wantedAt(place) })

/** @param written what YAML reads as nothing: `~`, `null`, or no sign at all */
export function nothing(place: Place, written: string): Fault {
  const { subject, path, schema } = place
  if (isText(kindAt(schema, path), written)) return fault('empty/null', { subject, written })
  if (isRestOfLine(path)) return fault('yaml-comma/line', { subject })
  const spare = typeof path.at(-1) === 'number' ? 'dash' : isOptionalAt(schema, path) ? 'line' : null
  return fault('empty/key', { subject, key: keyOf(place), wanted: wantedAt(place), spare })
}

/** Whether it would be good as words: `~` in a balloon, never in a date or a list of words to choose from. */
const isText = (kind: z.ZodType | null, written: string): boolean =>
  written !== '' &&
  kind instanceof z.ZodString &&
  !!kind.def.checks?.length &&
  kind.safeParse(written).success

const keyOf = ({ path }: Place): string => String(path.at(-1))

/** `{ mika: No, thanks! }`: to its author the words after the comma are no speaker. */
const isRestOfLine = (path: Path): boolean =>
  path.at(-3) === 'say' && /\s|\W$/.test(String(path.at(-1))) && castMeant(String(path.at(-1))) === null

function wantedAt({ schema, path }: Place): Wanted {
  const kind = kindAt(schema, path)
  if (kind === dayField || kind === momentField) return { kind: 'day' }
  if (kind instanceof z.ZodEnum) return { kind: 'choice', words: kind.options.map(String) }
  if (kind instanceof z.ZodLiteral) return { kind: 'fixed', word: String(kind.value) }
  if (typeof path.at(-1) === 'number') return { kind: 'entry' }
  if (kind instanceof z.ZodObject) return { kind: 'group', words: neededKeys(kind) }
  return kind instanceof z.ZodArray
    ? { kind: 'list', mayBeNone: kind.safeParse([]).success }
    : { kind: 'words' }
}

/** Keys that a group must have; all that it may have where it needs none. */
export function neededKeys(kind: z.ZodObject): string[] {
  const keys = Object.keys(kind.shape)
  const needed = keys.filter((key) => !isOptionalAt(kind, [key]))
  return needed.length === 0 ? keys : needed
}
