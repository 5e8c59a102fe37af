/** Keys of a panel that do not go together, and what its way of being shown lacks. */
import { wayOf } from './comic-ways.ts'
import type { Fault } from './fault.ts'
import { isMisspelt } from './misspelt.ts'
import { isRecord, listOf, type RawRecord } from './raw.ts'

interface PanelOfComic {
  readonly comic: RawRecord
  readonly index: number
}

const keysOfScripts = ['scene', 'shot', 'cast', 'props', 'fx', 'labels'] as const
const keysOfPlaces = ['box', 'anchors', 'avoid'] as const

type PanelKey = (typeof keysOfScripts)[number] | (typeof keysOfPlaces)[number] | 'art' | 'sfx'

export function panelFaults(panel: RawRecord, { comic, index }: PanelOfComic): Fault[] {
  const name = `panel ${index + 1}`
  const path = ['comic', 'panels', index]
  const at = (key: PanelKey, what: string, cure: string): Fault => ({
    path: [...path, key],
    atKey: true,
    rule: 'misplaced-key',
    what,
    cure,
  })
  const script = keysOfScripts.filter((key) => panel[key] !== undefined)
  const places = keysOfPlaces.filter((key) => panel[key] !== undefined)
  const facts: PanelFacts = { name, at, script, places, panel, comic }
  const faults = { drawn: drawnFaults, own: ownFaults, finished: finishedFaults }[wayOf(comic, panel)](facts)
  const isDouble = comic['art'] !== undefined && panel['art'] !== undefined
  return isDouble ? [...faults, doubleArt(facts)] : faults
}

interface PanelFacts {
  readonly name: string
  readonly at: (key: PanelKey, what: string, cure: string) => Fault
  /** Keys of a script that the panel has. */
  readonly script: readonly (typeof keysOfScripts)[number][]
  /** Keys of places in a picture that the panel has. */
  readonly places: readonly (typeof keysOfPlaces)[number][]
  readonly panel: RawRecord
  readonly comic: RawRecord
}

function drawnFaults({ name, at, places, panel }: PanelFacts): Fault[] {
  const [first] = places
  if (first === undefined || isMisspelt(panel, ['art'])) return []
  return [
    at(
      first,
      `${listed(places)} of ${name} ${places.length === 1 ? 'is' : 'are'} for a picture, and the panel has none.`,
      'Add the picture, `art: ./panel-1.png`, or delete what belongs to it.',
    ),
  ]
}

function ownFaults({ name, at, script, panel, comic }: PanelFacts): Fault[] {
  const [first] = script
  const isStrip = comic['art'] !== undefined
  const mixed =
    first === undefined
      ? []
      : [
          at(
            first,
            `${capital(name)} has a picture, \`art\`, and also ${listed(script)}.`,
            `Delete ${listed(script)} to show the picture, or delete \`art\` to have the panel drawn.`,
          ),
        ]
  const boxless = isStrip && panel['box'] === undefined ? [missingBox(name, at)] : []
  return [...mixed, ...boxless]
}

const missingBox = (name: string, at: PanelFacts['at']): Fault => ({
  ...at(
    'box',
    `\`box\` of ${name} is missing.`,
    'Add `box: [0, 0, 100, 25]`: left, top, width and height in % of the strip.',
  ),
  rule: 'missing-key',
})

function finishedFaults({ name, at, script, places, panel, comic }: PanelFacts): Fault[] {
  const stray = [...script, ...places.filter((key) => key !== 'box')]
  const [first] = stray
  const misplaced =
    first === undefined
      ? []
      : [
          at(
            first,
            `${capital(name)} of a comic that is \`lettered: true\` has ${listed(stray)}.`,
            'Delete what is not a word: finished, lettered panels are shown as they are. To have them drawn, delete `lettered: true` and every `art`.',
          ),
        ]
  return [...misplaced, ...soundFaults({ name, at, panel }), ...missingArt({ name, at, panel, comic })]
}

function soundFaults({ name, at, panel }: Pick<PanelFacts, 'name' | 'at' | 'panel'>): Fault[] {
  const index = listOf(panel['sfx']).findIndex(isRecord)
  if (index === -1) return []
  const fault = at(
    'sfx',
    `Sound effect ${index + 1} of ${name} has a place, in a comic that is \`lettered: true\`.`,
    'Write its words alone: the finished picture shows where it stands.',
  )
  return [{ ...fault, path: [...fault.path, index], atKey: false }]
}

function missingArt({
  name,
  at,
  panel,
  comic,
}: Pick<PanelFacts, 'name' | 'at' | 'panel' | 'comic'>): Fault[] {
  const hasArt = comic['art'] !== undefined || panel['art'] !== undefined || isMisspelt(panel, ['art'])
  if (hasArt) return []
  return [
    {
      ...at(
        'art',
        `\`art\` of ${name} is missing.`,
        'Add the finished picture in this language: `art: ./panel-1.en.png`.',
      ),
      rule: 'missing-key',
    },
  ]
}

const doubleArt = ({ name, at }: PanelFacts): Fault =>
  at(
    'art',
    `${capital(name)} has a picture of its own, and \`comic\` has one for all panels.`,
    'Delete one of the two.',
  )

const listed = (keys: readonly string[]): string =>
  keys
    .map((key) => `\`${key}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ')

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
