/** Which words may be typed at a place of a script. Knows YAML as far as scripts are indented; what is wrong is the reader's matter. */

/** Lists of words, by what they are for. */
export type Kind =
  | 'top'
  | 'language'
  | 'panel'
  | 'scene'
  | 'shot'
  | 'fx'
  | 'cast'
  | 'figure'
  | 'props'
  | 'thing'
  | 'say'
  | 'sound'

export interface Where {
  readonly kind: Kind
  /** What has been typed of the word. */
  readonly typed: string
}

/**
 * @param before the text up to the cursor
 * @returns null where an author's own words stand
 */
export function whereIn(before: string): Where | null {
  const lines = before.split('\n')
  const line = lines.at(-1) ?? ''
  const typed = /[\w@-]*$/.exec(line)?.[0] ?? ''
  const start = line.slice(0, line.length - typed.length)
  const above = keysAbove(lines.slice(0, -1), line)
  const kind = kindOf(start, above)
  return kind && { kind, typed }
}

function kindOf(start: string, above: readonly string[]): Kind | null {
  const [parent = '', around = ''] = above
  const own = /^\s*(?:-\s+)*([\w-]+):\s/.exec(`${start} `)?.[1]
  const rest = own === undefined ? start : start.slice(start.indexOf(':') + 1)
  if (own !== undefined) return kindOfValue({ own, rest, parent })
  if (parent === 'cast') return /^\s*$/.test(start) ? 'cast' : null
  if (parent === 'say') return /^\s*-\s+$/.test(start) ? 'say' : null
  if (parent === 'props') return listed(rest)
  if (parent === 'fx') return 'fx'
  if (parent === 'sfx') return /place:[^,}]*$/.test(rest) ? 'sound' : null
  if (!/^\s*(?:-\s+)?$/.test(start)) return null
  return parent === 'panels' || around === 'panels' ? 'panel' : above.length === 0 ? 'top' : null
}

/** After the colon of a key. */
function kindOfValue({ own, rest, parent }: Record<'own' | 'rest' | 'parent', string>): Kind | null {
  if (parent === 'cast') return 'figure'
  if (own === 'scene' || own === 'shot' || own === 'language') return /^\s*$/.test(rest) ? own : null
  if (own === 'fx') return 'fx'
  if (own === 'props') return listed(rest)
  if (own === 'cast') return /[{,]\s*$/.test(rest) ? 'cast' : /:\s[^,}]*$/.test(rest) ? 'figure' : null
  if (own === 'say') return /[[{,]\s*\{?\s*$/.test(rest) ? 'say' : null
  return own === 'place' && parent === 'sfx' ? 'sound' : null
}

/** A thing comes first in an entry; how it is placed follows. */
const listed = (text: string): Kind => (/(?:^|[[,]|-\s)\s*$/.test(text) ? 'props' : 'thing')

/** Keys that the last line is below, the nearest first; those of its own entry are not. */
function keysAbove(lines: readonly string[], line: string): readonly string[] {
  const found: string[] = []
  let depth = depthOf(line)
  for (const text of lines.toReversed()) {
    if (/^---[ \t]*$/.test(text)) break
    const key = /^\s*(?:-\s+)?([\w-]+)[!~*]?:/.exec(text)
    if (!key || depth === 0) continue
    if (depthOf(text) >= depth) continue
    found.push(key[1] ?? '')
    depth = depthOf(text)
  }
  return found
}

/** Columns before the words of a line; an entry of a list is deeper than its dash. */
const depthOf = (line: string): number => /^(?:\s|-\s|-$)*/.exec(line)?.[0].length ?? 0
