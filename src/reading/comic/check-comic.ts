/**
 * The comic of an original, where the schema cannot judge it: the words of scripts, who is who, and which keys go
 * together. Read from the raw words, so that a mistake elsewhere in the file hides none of this.
 */
import type { Problem } from '../../problem.ts'
import type { Draft } from '../draft.ts'
import type { Fault } from '../fault.ts'
import { isRecord, listOf, type RawRecord } from '../raw.ts'
import { readPanel } from '../script/read-panel.ts'
import { readSounds } from '../script/read-sounds.ts'
import { anchorFaults } from './anchors.ts'
import { wayOf } from './comic-ways.ts'
import { unnamedSpeakers } from './unnamed-speakers.ts'
import { wayFaults } from './way-faults.ts'

export function checkComic({ frontmatter, file }: Pick<Draft, 'frontmatter' | 'file'>): Problem[] {
  const comic = isRecord(frontmatter?.data) ? frontmatter.data['comic'] : null
  if (!frontmatter || !isRecord(comic)) return []
  const problem =
    (severity: Problem['severity']) =>
    ({ path, index, atKey, ...fault }: Fault): Problem => {
      const place = atKey ? frontmatter.placeOfKey(path) : frontmatter.placeOf(path, index)
      return { file, ...place, severity, ...fault }
    }
  return [...comicFaults(comic).map(problem('error')), ...unnamedSpeakers(comic).map(problem('warning'))]
}

/** Everything that is wrong with the comic, by its path from the top of the file. */
export const comicFaults = (comic: RawRecord): Fault[] => [
  ...wayFaults(comic),
  ...anchorFaults(comic),
  ...listOf(comic['panels']).flatMap((panel, index) =>
    isRecord(panel) ? scriptFaults(panel, comic, index) : [],
  ),
]

/** Words of a script where a picture is shown are misplaced as a whole. */
function scriptFaults(panel: RawRecord, comic: RawRecord, index: number): readonly Fault[] {
  const path = ['comic', 'panels', index]
  const way = wayOf(comic, panel)
  if (way === 'drawn') return readPanel(panel, path).faults
  return way === 'own' ? readSounds(panel['sfx'], path).faults : []
}
