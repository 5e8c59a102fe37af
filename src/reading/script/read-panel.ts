/**
 * A panel as it was written → its script, and every fault in its words. It takes what the schema has not judged yet,
 * so that a mistake in one key hides none in another: what has the wrong shape is passed over and told there.
 */

import { fault } from '../../messages/fault.ts'
import type { Path } from '../../messages/path.ts'
import { labelledWords } from '../../picture/own-art.ts'
import { type CastKey, isCast, isSpeaker } from '../../stories/cast.ts'
import { sceneWords } from '../../stories/drawn-words.ts'
import type { PanelScript, Role, Target, Thing } from '../../stories/panel-script.ts'
import { speakerOf } from '../comic/line.ts'
import type { Fault } from '../fault.ts'
import { isRecord, listOf, oneOrMore, type RawRecord } from '../raw.ts'
import { readAim } from './read-aim.ts'
import { readCast } from './read-cast.ts'
import { readShot } from './read-shot.ts'
import { readSounds } from './read-sounds.ts'
import { isLabelled, readThings } from './read-things.ts'

export interface ReadPanel {
  readonly script: PanelScript
  readonly faults: readonly Fault[]
}

/** @param path of the panel */
export function readPanel(panel: RawRecord, path: Path): ReadPanel {
  const people = readCast(panel, path)
  const things = readThings(panel['props'], path)
  const speakers = speakersOf(panel)
  const present = new Set([...people.roles.map(({ who }) => who), ...speakers.filter(isCast)])
  const isSure = people.isSure && speakers.every(isSpeaker)
  const aims = oneOrMore(panel['fx']).map((entry, index) =>
    readAim(entry, { path, index, panel, present: isSure ? present : null }),
  )
  const sounds = readSounds(panel['sfx'], path)
  const shot = readShot(panel, { path, present: isSure ? present : null })
  return {
    script: {
      scene: sceneWords().find((scene) => scene === panel['scene']) ?? 'plain',
      ...shot.seen,
      cast: people.roles,
      props: things.things,
      effects: aims.flatMap(({ aimed }) => (aimed ? [aimed] : [])),
      sounds: sounds.sounds,
    },
    faults: [
      ...people.faults,
      ...tooMany(present, panel, path),
      ...things.faults,
      ...strayHands(people.roles, { path, present: isSure ? present : null, things: things.things }),
      ...shot.faults,
      ...aims.flatMap(({ faults }) => faults),
      ...sounds.faults,
      ...(things.faults.length > 0
        ? []
        : labelFaults(panel['labels'], things.things.filter(isLabelled).length, path)),
    ],
  }
}

/** Those who speak, whether `cast` names them or not. */
const speakersOf = (panel: RawRecord): string[] =>
  listOf(panel['say']).flatMap((entry) => {
    const speakers = isRecord(entry) ? Object.keys(entry).map(speakerOf) : []
    return speakers.length === 1 ? speakers : []
  })

interface Around {
  readonly path: Path
  readonly present: ReadonlySet<CastKey> | null
  readonly things: readonly Thing[]
}

/** Hands and eyes that are wanted at what is not in the panel. */
function strayHands(roles: readonly Role[], { path, present, things }: Around): Fault[] {
  const strays = (who: CastKey, pose: string, target: Target): Fault[] => {
    const at = [...path, 'cast', who]
    if (target === who) return [{ path: at, ...fault('absent-target/self', { pose, who }) }]
    if (present === null) return []
    if (isCast(target) ? present.has(target) : things.some(({ prop }) => prop === target)) return []
    const key = isCast(target) ? 'cast' : 'props'
    return [{ path: at, ...fault('absent-target', { path, pose, target, key }) }]
  }
  return roles.flatMap(({ who, pose, poseAt, lookAt }) => [
    // What is held need not be among the things.
    ...(poseAt === null || pose === null || pose === 'hold' ? [] : strays(who, pose, poseAt)),
    ...(lookAt === null ? [] : strays(who, 'look', lookAt)),
  ])
}

/** More would hide one another. */
const mostActors = 4

function tooMany(present: ReadonlySet<CastKey>, panel: RawRecord, path: Path): Fault[] {
  const actors = [...present].filter((who) => who !== 'crowd')
  if (actors.length <= mostActors) return []
  const key = panel['cast'] === undefined ? 'say' : 'cast'
  return [
    { path: [...path, key], atKey: true, ...fault('too-many-actors', { path, actors, most: mostActors }) },
  ]
}

/** @param room how many things of the panel show words */
function labelFaults(value: unknown, room: number, panel: Path): Fault[] {
  const path = [...panel, 'labels', room]
  return listOf(value).length > room
    ? [{ path, ...fault('too-many-labels', { path, things: labelledWords() }) }]
    : []
}
