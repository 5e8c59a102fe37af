/** A key that is not there, and one with nothing after it. */
import { z } from 'zod'
import type { Wanted } from '../../messages/en/faults/keys.ts'
import { type Fault, fault } from '../../messages/fault.ts'
import type { Path } from '../../messages/path.ts'
import type { Subject } from '../../messages/subject.ts'
import { dayField, momentField } from './moment.ts'
import { isOptionalAt, kindAt } from './schema-at.ts'

interface Place {
  readonly subject: Subject
  readonly path: Path
  readonly schema: z.ZodType
}

export const missing = (place: Place): Fault =>
  fault('missing-key', { subject: place.subject, key: keyOf(place), wanted: wantedAt(place) })

interface Nothing {
  /** What YAML reads so: `~`, `null`, or no sign at all. */
  readonly written: string
  readonly isCutOff: boolean
}

export function nothing(place: Place, { written, isCutOff }: Nothing): Fault {
  const { subject, path, schema } = place
  if (isText(kindAt(schema, path), written)) return fault('empty/null', { subject, written })
  if (isCutOff && path.at(-3) === 'say') return fault('yaml-comma/line', { subject })
  return fault('empty/key', {
    subject,
    key: keyOf(place),
    wanted: wantedAt(place),
    spare: spareAt(schema, path),
  })
}

/** What may be deleted instead; of a list that has a fixed length, no entry. */
function spareAt(schema: z.ZodType, path: Path): 'dash' | 'line' | null {
  if (typeof path.at(-1) !== 'number') return isOptionalAt(schema, path) ? 'line' : null
  const checks = kindAt(schema, path.slice(0, -1))?.def.checks ?? []
  return checks.some(({ _zod }) => _zod.def.check === 'length_equals') ? null : 'dash'
}

/** Whether it would be good as words: `~` in a balloon, never in a date or a list of words to choose from. */
const isText = (kind: z.ZodType | null, written: string): boolean =>
  written !== '' &&
  kind instanceof z.ZodString &&
  !!kind.def.checks?.length &&
  kind.safeParse(written).success

const keyOf = ({ path }: Place): string => String(path.at(-1))

function wantedAt({ schema, path }: Place): Wanted {
  const kind = kindAt(schema, path)
  if (kind === dayField || kind === momentField) return { kind: 'day' }
  if (kind instanceof z.ZodEnum) return { kind: 'choice', words: kind.options.map(String) }
  if (kind instanceof z.ZodLiteral) return { kind: 'fixed', word: String(kind.value) }
  const words = kind instanceof z.ZodObject ? neededKeys(kind) : []
  if (typeof path.at(-1) === 'number') return { kind: 'entry', words }
  if (words.length > 0) return { kind: 'group', words }
  if (kind instanceof z.ZodBoolean) return { kind: 'fixed', word: 'true' }
  if (kind instanceof z.ZodNumber)
    return { kind: 'number', least: Number(kind.minValue), most: Number(kind.maxValue) }
  if (kind instanceof z.ZodRecord) return { kind: 'pairs' }
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
