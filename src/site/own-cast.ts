/** What `cast.yaml` says of people. What is wrong in it is left out here, and told by `check` with its line. */
import { parseDocument } from 'yaml'
import { lookOf, type OwnLook } from './cast-looks.ts'

export interface OwnMember {
  /** By the code of a language. */
  readonly names: Readonly<Record<string, string>>
  /** Null for somebody who is heard and never drawn. */
  readonly look: OwnLook | null
}

/** Letters; a hundred people have a tenth of it. */
const most = 200_000

/** By the name that scripts know them by, in the order written. */
export const castIn = (text: string): ReadonlyMap<string, OwnMember> =>
  new Map(
    Object.entries(recordOf(plainValue(text))).flatMap(([key, value]) =>
      /^[a-z][a-z\d-]*$/.test(key) ? [[key, memberOf(recordOf(value))] as const] : [],
    ),
  )

function memberOf(written: Readonly<Record<string, unknown>>): OwnMember {
  const names = Object.entries(written).flatMap(([code, value]) => {
    const { name } = recordOf(value)
    return typeof name === 'string'
      ? [[code, name.normalize('NFC').trim().replace(/\s+/g, ' ')] as const]
      : []
  })
  return { names: Object.fromEntries(names), look: lookOf(written) }
}

/** What can be read of it: a mistake in one place leaves the others where they are. More than `most` is no cast. */
function plainValue(text: string): unknown {
  if (text.length > most) return null
  try {
    return parseDocument(text, { uniqueKeys: false }).toJS({ maxAliasCount: 0 })
  } catch {
    return null
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
