/**
 * A panel as it was written → its script, and every fault in its words. It takes what the schema has not judged yet,
 * so that a mistake in one key hides none in another: what has the wrong shape is passed over and told there.
 */

import { type CastKey, isCast } from '../../stories/cast.ts'
import type { PanelScript } from '../../stories/panel-script.ts'
import { labelled, scenes, shots } from '../../stories/script-words.ts'
import { capital } from '../capital.ts'
import { lineOf } from '../comic/line.ts'
import type { Fault } from '../fault.ts'
import { isRecord, listOf, oneOrMore, type RawRecord } from '../raw.ts'
import type { PanelPlace } from './panel-place.ts'
import { readAim } from './read-aim.ts'
import { readCast } from './read-cast.ts'
import { readSounds } from './read-sounds.ts'
import { isLabelled, readThings } from './read-things.ts'

export interface ReadPanel {
  readonly script: PanelScript
  readonly faults: readonly Fault[]
}

export function readPanel(panel: RawRecord, place: PanelPlace): ReadPanel {
  const people = readCast(panel, place)
  const things = readThings(panel['props'], place)
  const speakers = speakersOf(panel)
  const present = new Set([...people.roles.map(({ who }) => who), ...speakers.filter(isCast)])
  const isSure = people.isSure && speakers.every(isCast)
  const aims = oneOrMore(panel['fx']).map((entry, index) =>
    readAim(entry, { place, index, panel, present: isSure ? present : null }),
  )
  const sounds = readSounds(panel['sfx'], place)
  return {
    script: {
      scene: scenes.find((scene) => scene === panel['scene']) ?? 'plain',
      shot: shots.find((shot) => shot === panel['shot']) ?? 'medium',
      cast: people.roles,
      props: things.things,
      effects: aims.flatMap(({ aimed }) => (aimed ? [aimed] : [])),
      sounds: sounds.sounds,
    },
    faults: [
      ...people.faults,
      ...tooMany(present, panel, place),
      ...things.faults,
      ...aims.flatMap(({ faults }) => faults),
      ...sounds.faults,
      ...(things.faults.length > 0
        ? []
        : labelFaults(panel['labels'], things.things.filter(isLabelled).length, place)),
    ],
  }
}

/** Those who speak, whether `cast` names them or not. */
const speakersOf = (panel: RawRecord): string[] =>
  listOf(panel['say']).flatMap((entry) =>
    isRecord(entry) && Object.keys(entry).length === 1
      ? [lineOf(entry as Readonly<Record<string, string>>).speaker]
      : [],
  )

/** More would stand behind one another. */
const mostActors = 4

function tooMany(present: ReadonlySet<CastKey>, panel: RawRecord, { path, name }: PanelPlace): Fault[] {
  const actors = [...present].filter((who) => who !== 'crowd')
  if (actors.length <= mostActors) return []
  const key = panel['cast'] === undefined ? 'say' : 'cast'
  return [
    {
      path: [...path, key],
      atKey: true,
      rule: 'too-many-actors',
      what: {
        en: `${capital(name.en)} has ${actors.length} actors: ${actors.join(', ')}.`,
        ja: `${name.ja}に人物が${actors.length}人います（${actors.join('、')}）。`,
      },
      cure: {
        en: `Keep at most ${mostActors}; a \`crowd\` may be there as well.`,
        ja: `${mostActors}人までにしてください。ほかに群衆（\`crowd\`）を置けます。`,
      },
    },
  ]
}

/** @param room how many things of the panel show words */
function labelFaults(value: unknown, room: number, { path, name }: PanelPlace): Fault[] {
  if (listOf(value).length <= room) return []
  return [
    {
      path: [...path, 'labels', room],
      rule: 'too-many-labels',
      what: {
        en: `Label ${room + 1} of ${name.en} has nothing to be on: ${carriers(room)}.`,
        ja: `${name.ja}の${room + 1}番目の \`labels\` を書く場所がありません。文字を書ける小道具は${room}個です。`,
      },
      cure: {
        en: `Delete it, or add a thing to \`props\` that shows words: ${labelled.join(', ')}.`,
        ja: `それを消すか、文字を書ける小道具を \`props\` に加えてください（${labelled.join('、')}）。`,
      },
    },
  ]
}

const carriers = (count: number): string =>
  count === 0
    ? 'no thing in `props` shows words'
    : count === 1
      ? 'one thing in `props` shows words'
      : `${count} things in \`props\` show words`
