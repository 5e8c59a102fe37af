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
  if (path.length === 1 && isOfScript(key, path))
    return {
      rule: 'unknown-key',
      what,
      cure: 'It belongs to one panel: write it below `panels:`, indented under the dash of that panel.',
    }
  return { rule: 'unknown-key', what, cure: suggest(key, allowed) || 'Delete it.' }
}

const keysOfScripts: readonly string[] = [
  ...['scene', 'shot', 'cast', 'fx', 'props', 'labels', 'box', 'anchors', 'avoid'],
]

/** Keys of a panel that is drawn or lettered, which nobody has misspelt. */
export const isOfScript = (key: string, path: Path): boolean =>
  path[0] === 'comic' && keysOfScripts.includes(key)

const keysOfComics: readonly string[] = ['lettered', 'mood', 'card']

/** Keys of a comic or a panel that belong to the original alone. */
export const isInheritedOfComic = (key: string, path: Path): boolean =>
  isOfScript(key, path) || (path[0] === 'comic' && path.length === 1 && keysOfComics.includes(key))

/** A key of a translation that only its original has. */
export const inheritedKey = (key: string): Fault => {
  return {
    rule: 'inherited-key',
    what: `\`${key}\` stands in a translation.`,
    cure: 'Delete it: a translation takes it from the original.',
  }
}
