/** Plain data + schema → the value, or every fault at its line and column, each with its cure. */
import type { z } from 'zod'
import { type Fault, fault } from '../../messages/fault.ts'
import type { Path } from '../../messages/path.ts'
import type { Thing } from '../../messages/subject.ts'
import type { Problem } from '../../problem.ts'
import { nearest } from '../text/did-you-mean.ts'
import type { Frontmatter } from '../yaml/frontmatter.ts'
import { describe } from './describe.ts'
import { ownFault } from './fields.ts'
import { allowedKeys } from './schema-at.ts'
import { isInheritedOfComic, isOfCast, isOfScript, keysMeant, unknownKey } from './unknown-key.ts'

export type Judged<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly Problem[] }

export interface Subject {
  readonly file: string
  readonly frontmatter: Frontmatter
  /** Keys that another file gives: writing them here is a mistake of its own. */
  readonly inherited?: readonly string[]
  /** What the data as a whole is; default the frontmatter. */
  readonly whole?: Thing
}

export function judge<T extends z.ZodType>(schema: T, subject: Subject): Judged<z.output<T>> {
  const { file, frontmatter } = subject
  const data = frontmatter.data ?? {}
  const result = schema.safeParse(data)
  if (result.success) return { value: result.data, problems: [] }
  const issues = result.error.issues.flatMap((issue) => ofOption(issue))
  const problems = issues
    .filter((issue) => !isEcho(issue, data) && !isBesideUnknown(issue, { issues, data }))
    .flatMap((issue) =>
      faultsOf(issue, { ...subject, schema, data }).map(({ fault, path, index, atKey }): Problem => {
        const place = atKey ? frontmatter.placeOfKey(path) : frontmatter.placeOf(path, index)
        return { file, ...place, severity: 'error', ...fault }
      }),
    )
  return { value: null, problems }
}

/** Where one of several sorts of value is allowed: what is wrong with the sort that was written. */
function ofOption(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const isWrongSort = ([first]: readonly z.core.$ZodIssue[]): boolean =>
    first?.code === 'invalid_type' && first.path.length === 0
  const option = issue.errors.find((issues) => !isWrongSort(issues)) ?? issue.errors[0] ?? []
  return option.flatMap((inner) => ofOption({ ...inner, path: [...issue.path, ...inner.path] }))
}

interface Found {
  readonly fault: Fault
  readonly path: Path
  /** Of a character of the value, where one is meant. */
  readonly index?: number | undefined
  readonly atKey: boolean
}

interface Context extends Subject {
  readonly schema: z.ZodType
  readonly data: unknown
}

interface Neighbourhood {
  readonly issues: readonly z.core.$ZodIssue[]
  readonly data: unknown
}

/** The library counts the letters of a string in place of a list; its type is reported already. */
function isEcho({ code, path }: z.core.$ZodIssue, data: unknown): boolean {
  if (code !== 'too_small' && code !== 'too_big') return false
  const value = path.reduce<unknown>(step, data)
  return !Array.isArray(value) && typeof value !== 'number'
}

/**
 * A missing key beside an unknown one that looks like it, and an empty `cast:` beside people who belong below it: the
 * unknown one is what the author sees.
 */
function isBesideUnknown({ path }: z.core.$ZodIssue, { issues, data }: Neighbourhood): boolean {
  const key = path.at(-1)
  const value = path.reduce<unknown>(step, data)
  const isCast = key === 'cast' && value === null
  if (typeof key !== 'string' || (value !== undefined && !isCast)) return false
  const parent = JSON.stringify(path.slice(0, -1))
  return issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      JSON.stringify(other.path) === parent &&
      other.keys.some((found) => (isCast ? isOfCast : looksLike(key))(found, other.path)),
  )
}

const looksLike =
  (key: string) =>
  (found: string, path: Path): boolean =>
    (Object.hasOwn(keysMeant, found) && keysMeant[found] === key) ||
    (!isOfScript(found, path) && nearest(found, [key]) !== null)

function faultsOf(issue: z.core.$ZodIssue, context: Context): Found[] {
  const { schema, data, frontmatter, whole = 'frontmatter' } = context
  const { path } = issue
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      atKey: true,
      fault: strangeKey(key, path, context),
    }))
  const value = path.reduce<unknown>(step, data)
  const written = frontmatter.writtenAt(path)
  const isCutOff = frontmatter.isCutOff(path)
  const subject = path.length === 0 ? whole : path
  return [
    {
      fault: describe(issue, { subject, value, written, isCutOff, schema }),
      path,
      index: ownFault(issue)?.index,
      atKey:
        value === undefined ||
        value === null ||
        issue.code === 'invalid_key' ||
        ownFault(issue)?.atKey === true,
    },
  ]
}

function strangeKey(key: string, path: Path, context: Context): Fault {
  const { schema, data, frontmatter, inherited = [], whole = 'frontmatter' } = context
  const isInherited =
    path.length === 0 ? inherited.includes(key) : inherited.length > 0 && isInheritedOfComic(key, path)
  if (isInherited) return fault('inherited-key', { key })
  const owner = path.length === 0 ? whole : path
  if (frontmatter.isCutOff([...path, key])) return fault('yaml-comma/key', { key, owner })
  const value = [...path, key].reduce<unknown>(step, data)
  return unknownKey({ key, path, owner, value, allowed: allowedKeys(schema, path) })
}

const step = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined
