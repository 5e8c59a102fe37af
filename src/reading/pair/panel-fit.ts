/** Whether the panels of a translation have as many words as the original's, and whether those who speak are somebody. */
import { fault } from '../../messages/fault.ts'
import type { Path } from '../../messages/path.ts'
import { isSpeaker, speakerKeys } from '../../stories/cast.ts'
import { castChoice } from '../comic/cast-names.ts'
import { speakerOf } from '../comic/line.ts'
import type { Fault } from '../fault.ts'
import type { PanelData, TranslatedPanelData } from '../schema/comic.ts'

/** Those who speak in a panel and are nobody. */
export const strangers = ({ say }: Pick<PanelData, 'say'>, panel: number): Fault[] =>
  say.flatMap((entry, index): Fault[] => {
    const [key = ''] = Object.keys(entry)
    if (isSpeaker(speakerOf(key))) return []
    const path = ['comic', 'panels', panel, 'say', index]
    const [, who] = /^(.+?)[!~*]{2,}$/.exec(key) ?? []
    if (who !== undefined) return [{ path, ...fault('unknown-speaker/marks', { who }) }]
    return [{ path, ...fault('unknown-speaker', { who: key, ...castChoice(key, speakerKeys()) }) }]
  })

interface Panels<T> {
  readonly panels: readonly T[]
}

/** What the panels of a translation have more or less of than the original's. */
export function lineCounts(comic: Panels<TranslatedPanelData>, original: Panels<PanelData>): Fault[] {
  return comic.panels.flatMap((panel, index) => {
    const wanted = original.panels[index]
    return wanted ? panelCounts(panel, wanted, index) : []
  })
}

/** What a panel of a translation has more or less of than the original's. */
export function panelCounts(panel: TranslatedPanelData, wanted: PanelData, index: number): Fault[] {
  const at = (key: string): Path => ['comic', 'panels', index, key]
  return [
    ...count(panel.say, wanted.say, at('say')),
    ...count(panel.sfx ?? [], wanted.sfx ?? [], at('sfx')),
    ...labelCounts(panel.labels ?? [], wanted.labels ?? [], at('labels')),
    ...count(present(panel.caption), present(wanted.caption), at('caption')),
  ]
}

/** Things may be left blank, but not in one language alone. */
function labelCounts(found: readonly string[], wanted: readonly string[], path: Path): Fault[] {
  const all = count(found, wanted, path)
  const written = (labels: readonly string[]) => labels.filter((label) => label !== '')
  return all.length > 0 ? all : count(written(found), written(wanted), path)
}

const present = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text])

function count(found: readonly unknown[], wanted: readonly unknown[], path: Path): Fault[] {
  if (found.length === wanted.length) return []
  const message = isCommaWide(found, wanted) ? 'does-not-match-original/commas' : 'does-not-match-original'
  return [{ path, ...fault(message, { path, found: found.length, wanted: wanted.length }) }]
}

/** `[開かない！、つまってる！]` is one entry to YAML and two to its author. */
const isCommaWide = (found: readonly unknown[], wanted: readonly unknown[]): boolean =>
  found.length > 0 &&
  found.length < wanted.length &&
  found.join('、').split(/[、，]/).length === wanted.length
