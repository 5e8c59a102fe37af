/** Keys that do not go together in the comic of an original, and pictures that are missing. */
import { fault, type Fault as PlainFault } from '../../messages/fault.ts'
import type { Fault } from '../fault.ts'
import { isRecord, listOf, type RawRecord } from '../raw.ts'
import { comic as comicSchema, panel as panelSchema } from '../schema/comic.ts'
import { nearest } from '../text/did-you-mean.ts'
import { type Way, wayOf } from './comic-ways.ts'

export function wayFaults(comic: RawRecord): Fault[] {
  const { lettered, art, mood } = comic
  // Whoever writes `lettered: false`, `letered: true` or an empty `art:` hears of that alone.
  const isUnclear = (lettered !== undefined && lettered !== true) || art === null
  if (isUnclear || isMisspelt(comic, ['lettered', 'art'])) return []
  const panels = listOf(comic['panels']).flatMap((panel, index): PanelOfComic[] =>
    isRecord(panel) && panel['art'] !== null ? [{ panel, comic, index }] : [],
  )
  const hasArt = art !== undefined || panels.some(({ panel }) => isGiven(panel['art']))
  return [
    ...(isGiven(mood) && lettered === undefined
      ? [{ path: ['comic', 'mood'], atKey: true, ...fault('misplaced-key/mood', { hasArt }) }]
      : []),
    ...panels.flatMap(panelFaults),
  ]
}

/** An empty key is reported as such. */
const isGiven = (value: unknown): boolean => value !== undefined && value !== null

const keysOfScripts = ['scene', 'shot', 'cast', 'props', 'fx', 'labels']
const keysOfPlaces = ['box', 'anchors', 'avoid']

interface PanelOfComic {
  readonly panel: RawRecord
  readonly comic: RawRecord
  /** From 0. */
  readonly index: number
}

/** By the key at which it is reported. */
type KeyFault = readonly [key: string, fault: PlainFault]

function panelFaults(facts: PanelOfComic): Fault[] {
  const { panel, comic, index } = facts
  const isDouble = comic['art'] !== undefined && panel['art'] !== undefined
  const twoPictures: KeyFault = ['art', fault('misplaced-key/two-pictures', { panel: index })]
  const path = ['comic', 'panels', index]
  return [
    ...[...faultsOf[wayOf(comic, panel)](facts), ...(isDouble ? [twoPictures] : [])].map(
      ([key, found]): Fault => ({ path: [...path, key], atKey: true, ...found }),
    ),
    ...(wayOf(comic, panel) === 'finished' ? soundFaults(facts) : []),
  ]
}

const faultsOf: Readonly<Record<Way, (facts: PanelOfComic) => KeyFault[]>> = {
  drawn: ({ panel, index }) =>
    isMisspelt(panel, ['art']) ? [] : misplaced('no-picture', keysOfPlaces, { panel, index }),
  own: ({ panel, comic, index }) => [
    ...misplaced('drawn', keysOfScripts, { panel, index }),
    ...(comic['art'] !== undefined && panel['box'] === undefined
      ? [['box', fault('missing-key/box', { panel: index })] as const]
      : []),
  ],
  finished: ({ panel, comic, index }) => [
    ...misplaced('lettered', [...keysOfScripts, 'anchors', 'avoid'], { panel, index }),
    ...(comic['art'] === undefined && panel['art'] === undefined && !isMisspelt(panel, ['art'])
      ? [['art', fault('missing-key/finished-picture', { panel: index })] as const]
      : []),
  ],
}

/** Told once, at the first of them. */
function misplaced(
  why: 'no-picture' | 'drawn' | 'lettered',
  wrong: readonly string[],
  { panel, index }: Pick<PanelOfComic, 'panel' | 'index'>,
): KeyFault[] {
  const keys = wrong.filter((key) => isGiven(panel[key]))
  return keys.slice(0, 1).map((first) => [first, fault(`misplaced-key/${why}`, { panel: index, keys })])
}

/** A place of a sound in a picture that shows it already. */
function soundFaults({ panel, index }: PanelOfComic): Fault[] {
  const sound = listOf(panel['sfx']).findIndex(isRecord)
  return sound === -1
    ? []
    : [
        {
          path: ['comic', 'panels', index, 'sfx', sound],
          ...fault('misplaced-key/sound', { panel: index, sound }),
        },
      ]
}

/** Whether an unknown key looks like one of `keys`: it is reported as such, and what it leaves missing is not. */
const isMisspelt = (owner: RawRecord, keys: readonly string[]): boolean =>
  Object.keys(owner).some((key) => !knownKeys.includes(key) && nearest(key, keys) !== null)

const knownKeys: readonly string[] = [
  ...Object.keys(comicSchema().shape),
  ...Object.keys(panelSchema().shape),
]
