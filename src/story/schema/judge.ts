/** Plain data + schema → the value, or every fault at its line and column, each with its cure. */
import type { z } from 'zod'
import type { Problem } from '../../problem.ts'
import { nearest, suggest } from '../read/did-you-mean.ts'
import type { Frontmatter, Path } from '../read/frontmatter.ts'
import { allowedKeys, describe } from './describe.ts'
import type { Fault } from './fields.ts'

export type Judged<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly Problem[] }

export interface Subject {
  readonly file: string
  readonly frontmatter: Frontmatter
  /** Keys that another file gives: writing them here is a mistake of its own. */
  readonly inherited?: readonly string[]
}

export function judge<T extends z.ZodType>(
  schema: T,
  { file, frontmatter, inherited = [] }: Subject,
): Judged<z.output<T>> {
  const data = frontmatter.data ?? {}
  const result = schema.safeParse(data)
  if (result.success) return { value: result.data, problems: [] }
  const { issues } = result.error
  const problems = issues
    .filter((issue) => !isMisspelt(issue, { issues, data }))
    .flatMap((issue) =>
      faultsOf(issue, { schema, data, inherited }).map(({ fault, path, atKey }): Problem => {
        const place = atKey ? frontmatter.placeOfKey(path) : frontmatter.placeOf(path)
        return { file, ...place, severity: 'error', ...fault }
      }),
    )
  return { value: null, problems }
}

interface Found {
  readonly fault: Fault
  readonly path: Path
  readonly atKey: boolean
}

interface Context {
  readonly schema: z.ZodType
  readonly data: unknown
  readonly inherited: readonly string[]
}

interface Neighbourhood {
  readonly issues: readonly z.core.$ZodIssue[]
  readonly data: unknown
}

/** A missing key beside an unknown one that looks like it: the unknown one is what the author sees. */
function isMisspelt(issue: z.core.$ZodIssue, { issues, data }: Neighbourhood): boolean {
  const key = issue.path.at(-1)
  if (typeof key !== 'string' || issue.path.reduce<unknown>(step, data) !== undefined) return false
  const parent = JSON.stringify(issue.path.slice(0, -1))
  return issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      JSON.stringify(other.path) === parent &&
      other.keys.some((found) => nearest(found, [key]) !== null),
  )
}

function faultsOf(issue: z.core.$ZodIssue, { schema, data, inherited }: Context): Found[] {
  const name = nameOf(issue.path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      atKey: true,
      fault:
        issue.path.length === 0 && inherited.includes(key)
          ? inheritedKey(key)
          : unknownKey(key, issue.path.length > 0 ? name : 'the file', allowedKeys(schema, issue.path)),
    }))
  const value = issue.path.reduce<unknown>(step, data)
  const { rule, what, cure } = describe(issue, { value, schema })
  return [
    {
      fault: { rule, what: `${name} ${what}`, cure },
      path: issue.path,
      atKey: value === undefined || value === null,
    },
  ]
}

/** A key with a space in it is the second half of a value that a comma has cut: `{ meaning: one, two }`. */
function unknownKey(key: string, owner: string, allowed: readonly string[]): Fault {
  const what = `\`${key}\` is not a key of ${owner}.`
  if (!/\s/.test(key)) return { rule: 'unknown-key', what, cure: suggest(key, allowed) }
  return {
    rule: 'yaml-comma',
    what,
    cure: 'Between { and } a comma begins a new key: put the value before it in quotes.',
  }
}

const inheritedKey = (key: string): Fault => {
  return {
    rule: 'inherited-key',
    what: `\`${key}\` stands in a translation.`,
    cure: 'Delete it: a translation takes it from the original.',
  }
}

const step = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined

/** `comic.panels[2].alt` as an editor would say it: "`alt` of panel 3"; "`url` of entry 2 in `sources`". */
function nameOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'The frontmatter'
  const around = path.slice(0, -1).flatMap((part, index) => {
    if (typeof part !== 'number') return []
    const list = String(path[index - 1])
    return [entryName(list, part)]
  })
  const isLine = path.at(-3) === 'say'
  const inner =
    typeof last === 'number' ? [entryName(String(path.at(-2)), last)] : isLine ? [] : [`\`${String(last)}\``]
  const name = [...inner, ...around.toReversed()].join(' of ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const entryNames: Readonly<Record<string, string>> = { panels: 'panel', say: 'line' }

function entryName(list: string, index: number): string {
  const noun = entryNames[list]
  return noun === undefined ? `entry ${index + 1} in \`${list}\`` : `${noun} ${index + 1}`
}
