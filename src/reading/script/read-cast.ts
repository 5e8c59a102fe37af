/** `cast:` of a panel → roles. */
import { fault } from '../../messages/fault.ts'
import type { Path } from '../../messages/path.ts'
import { type CastKey, castKeys, isCast, isVoice } from '../../stories/cast.ts'
import type { Role } from '../../stories/panel-script.ts'
import { castChoice } from '../comic/cast-names.ts'
import type { Fault } from '../fault.ts'
import { isRecord, type RawRecord, wordsIn } from '../raw.ts'
import { castGrammar, kindsOf, type Values } from './grammar.ts'
import { readWords } from './read-words.ts'

export interface ReadCast {
  readonly roles: readonly Role[]
  /** False where somebody may be missing from the roles. */
  readonly isSure: boolean
  readonly faults: readonly Fault[]
}

/** @param path of the panel */
export function readCast(panel: RawRecord, path: Path): ReadCast {
  const written = panel['cast'] ?? {}
  const cast = isRecord(written) ? written : {}
  const read = Object.entries(cast).map(([who, words]) => {
    if (isCast(who)) return readRole(who, words, [...path, 'cast', who])
    return { role: null, faults: [stranger(who, words, path)] }
  })
  return {
    roles: read.flatMap(({ role }) => (role ? [role] : [])),
    isSure: isRecord(written) && read.every(({ role }) => role !== null),
    faults: read.flatMap(({ faults }) => faults),
  }
}

/** @param words a line of words; nothing for somebody who simply is there */
function readRole(who: CastKey, words: unknown, path: Path): { role: Role | null; faults: readonly Fault[] } {
  const line = words === null ? '' : wordsIn(words)
  if (line === null) return { role: null, faults: [{ path, ...fault('wrong-type/words', { path }) }] }
  const { values, faults } = readWords(line, castGrammar, path)
  return { role: roleOf(who, values), faults }
}

const roleOf = (who: CastKey, values: Values<typeof castGrammar>): Role => ({
  who,
  x: values.place[0] ?? null,
  expression: values.expression[0] ?? null,
  pose: values.pose[0]?.pose ?? null,
  poseAt: values.pose[0]?.at ?? null,
  lookAt: values.facing[0]?.at ?? null,
  view: values.view[0] ?? null,
  facing: values.facing[0]?.facing ?? null,
  marks: values.mark,
  size: values.size[0] ?? 1,
  lift: values.lift[0] ?? 0,
  tilt: values.tilt[0] ?? 0,
  layer: values.layer[0] ?? 'among',
})

/** @param path of the panel */
function stranger(who: string, words: unknown, path: Path): Fault {
  if (isVoice(who))
    return { path: [...path, 'cast', who], atKey: true, ...fault('unknown-cast/voice', { who, path }) }
  const isWord = kindsOf(castGrammar).some(([, { read }]) => read(who) !== null)
  return {
    path: [...path, 'cast', who],
    atKey: true,
    ...(words === null && isWord
      ? fault('unknown-cast/comma', { who, path, cast: castKeys() })
      : fault('unknown-cast', { who, path, ...castChoice(who) })),
  }
}
