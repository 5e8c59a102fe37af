/** Keys that the schema does not know. */
import { suggest } from '../read/did-you-mean.ts'
import type { Path } from '../read/path.ts'
import type { Fault } from './fields.ts'

export interface UnknownKey {
  readonly key: string
  /** Of what it stands in. */
  readonly path: Path
  readonly value: unknown
  /** The same as words: "panel 1", "the file". */
  readonly owner: string
  readonly allowed: readonly string[]
}

export function unknownKey({ key, path, value, owner, allowed }: UnknownKey): Fault {
  const what = `\`${key}\` is not a key of ${owner}.`
  if (/\s/.test(key) && value === null)
    return {
      rule: 'yaml-comma',
      what,
      cure: 'Between { and } a comma begins a new key: put the value before it in quotes.',
    }
  if (isOfScript(key, path))
    return {
      rule: 'unknown-key',
      what,
      cure: 'Delete it: this version takes finished, lettered panels and draws none from a script.',
    }
  return { rule: 'unknown-key', what, cure: suggest(key, allowed) || 'Delete it.' }
}

const keysOfScripts: readonly string[] = ['scene', 'shot', 'cast', 'fx', 'props', 'box', 'anchors', 'avoid']

/** Keys of a comic that is drawn from a script, which nobody has misspelt. */
export const isOfScript = (key: string, path: Path): boolean =>
  path[0] === 'comic' && keysOfScripts.includes(key)

/** A key of a translation that only its original has. */
export const inheritedKey = (key: string): Fault => {
  return {
    rule: 'inherited-key',
    what: `\`${key}\` stands in a translation.`,
    cure: 'Delete it: a translation takes it from the original.',
  }
}
