/** A path as an editor would say it: `comic.panels[2].alt` is "`alt` of panel 3". */
import type { Localized } from '../../languages/locales.ts'
import type { Path } from '../../messages/path.ts'
import { alike } from '../../problem.ts'
import { panelName } from '../comic/panel-name.ts'

/**
 * Inside a sentence: "`url` of entry 2 in `sources`", "line 1 of panel 4". In Japanese a particle may follow at once.
 * @param whole what the empty path is called
 */
export function nameOf(path: Path, whole: Localized): Localized {
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
          ? [alike(`\`${String(last)}\``), alike(`\`${String(path.at(-2))}\``)]
          : [alike(`\`${String(last)}\``)]
  const parts = [...inner, ...around.toReversed()]
  return {
    en: parts.map(({ en }) => en).join(' of '),
    ja: spaced(
      parts
        .toReversed()
        .map(({ ja }) => ja)
        .join('の'),
    ),
  }
}

/** Words in backticks stand free of the Japanese around them. */
function spaced(text: string): string {
  const parts = text.split(/(`[^`]+`)/).filter((part) => part !== '')
  return parts.at(-1)?.endsWith('`') ? `${parts.join(' ')} ` : parts.join(' ')
}

const entryNames: Readonly<Record<string, Localized>> = {
  say: { en: 'line', ja: 'セリフ' },
  sfx: { en: 'sound effect', ja: '効果音' },
  labels: { en: 'label', ja: '`labels`' },
  avoid: { en: 'box', ja: '`avoid`' },
}

function entryName(list: string, index: number): Localized {
  if (list === 'panels') return panelName(index)
  const noun = entryNames[list]
  const number = index + 1
  return noun === undefined
    ? { en: `entry ${number} in \`${list}\``, ja: `\`${list}\`の${number}番目` }
    : { en: `${noun.en} ${number}`, ja: `${number}番目の${noun.ja}` }
}
