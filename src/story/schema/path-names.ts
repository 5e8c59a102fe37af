/** A path as an editor would say it: `comic.panels[2].alt` is "`alt` of panel 3". */
import type { Path } from '../read/path.ts'

/**
 * Inside a sentence: "`url` of entry 2 in `sources`", "line 1 of panel 4".
 * @param whole what the empty path is called
 */
export function nameOf(path: Path, whole: string): string {
  const last = path.at(-1)
  if (last === undefined) return whole
  const around = path.slice(0, -1).flatMap((part, index) => {
    if (typeof part !== 'number') return []
    return [entryName(String(path[index - 1]), part)]
  })
  const isLine = path.at(-3) === 'say'
  const isAnchor = path.at(-3) === 'anchors'
  const inner =
    typeof last === 'number'
      ? [entryName(String(path.at(-2)), last)]
      : isLine
        ? []
        : isAnchor
          ? [`\`${String(last)}\``, `\`${String(path.at(-2))}\``]
          : [`\`${String(last)}\``]
  return [...inner, ...around.toReversed()].join(' of ')
}

/** At the beginning of a sentence. */
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

const entryNames: Readonly<Record<string, string>> = {
  panels: 'panel',
  say: 'line',
  sfx: 'sound effect',
  labels: 'label',
  avoid: 'box',
}

function entryName(list: string, index: number): string {
  const noun = entryNames[list]
  return noun === undefined ? `entry ${index + 1} in \`${list}\`` : `${noun} ${index + 1}`
}
