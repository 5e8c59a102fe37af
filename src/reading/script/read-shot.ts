/** `shot:` of a panel → where it is seen from, and at whom it aims. */
import { fault } from '../../messages/fault.ts'
import { shotWords } from '../../stories/aimed-words.ts'
import { type CastKey, isCast } from '../../stories/cast.ts'
import type { PanelScript } from '../../stories/panel-script.ts'
import { shots } from '../../stories/script-words.ts'
import type { Fault } from '../fault.ts'
import { oneOrMore } from '../raw.ts'
import type { AimPlace } from './read-aim.ts'

export interface ReadShot {
  readonly seen: Pick<PanelScript, 'shot' | 'shotAt' | 'isShotChosen'>
  readonly faults: readonly Fault[]
}

/** What is no shot is judged by the schema, and so is what is not in a panel with a picture of the author's own. */
export function readShot(
  panel: AimPlace['panel'],
  { path: around, present }: Pick<AimPlace, 'path' | 'present'>,
): ReadShot {
  const written = shotWords().find((word) => word === panel['shot'])
  const [word, target = ''] = written?.split('@') ?? []
  const shot = shots.find((one) => one === word)
  if (!shot) return { seen: { shot: 'medium', isShotChosen: true, shotAt: null }, faults: [] }
  const path = [...around, 'shot']
  const seen = { shot, shotAt: isCast(target) ? target : null }
  if (shot === 'insert' && oneOrMore(panel['props']).length === 0)
    return { seen, faults: [{ path, ...fault('insert-without-thing', { path: around }) }] }
  if (seen.shotAt === null || present === null || present.has(seen.shotAt)) return { seen, faults: [] }
  const aims = aimsOf(shot, present)
  return {
    seen,
    faults: [{ path, ...fault('absent-cast', { who: target, path: around, effect: shot, aims }) }],
  }
}

const aimsOf = (shot: string, present: ReadonlySet<CastKey>): readonly string[] =>
  [...present].filter((who) => who !== 'crowd').map((who) => `${shot}@${who}`)
