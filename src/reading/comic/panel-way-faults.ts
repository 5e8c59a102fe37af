/** Keys of a panel that do not go together, and what its way of being shown lacks. */
import type { Localized } from '../../languages/locales.ts'
import { capital } from '../capital.ts'
import type { Fault } from '../fault.ts'
import { isRecord, listOf, type RawRecord } from '../raw.ts'
import { wayOf } from './comic-ways.ts'
import { isMisspelt } from './misspelt.ts'
import { panelName } from './panel-name.ts'

interface PanelOfComic {
  readonly comic: RawRecord
  readonly index: number
}

const keysOfScripts = ['scene', 'shot', 'cast', 'props', 'fx', 'labels'] as const
const keysOfPlaces = ['box', 'anchors', 'avoid'] as const

type PanelKey = (typeof keysOfScripts)[number] | (typeof keysOfPlaces)[number] | 'art' | 'sfx'

export function panelFaults(panel: RawRecord, { comic, index }: PanelOfComic): Fault[] {
  const name = panelName(index)
  const path = ['comic', 'panels', index]
  const at = (key: PanelKey, what: Localized, cure: Localized): Fault => ({
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
  readonly name: Localized
  readonly at: (key: PanelKey, what: Localized, cure: Localized) => Fault
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
      {
        en: `${listed(places).en} of ${name.en} ${places.length === 1 ? 'is' : 'are'} for a picture, and the panel has none.`,
        ja: `${name.ja}の${listed(places).ja}は画像のための項目ですが、このコマに画像がありません。`,
      },
      {
        en: 'Add the picture, `art: ./panel-1.png`, or delete what belongs to it.',
        ja: '画像を加えるか（例: `art: ./panel-1.png`）、画像のための項目を消してください。',
      },
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
            {
              en: `${capital(name.en)} has a picture, \`art\`, and also ${listed(script).en}.`,
              ja: `${name.ja}に、画像（\`art\`）と、${listed(script).ja}の両方があります。`,
            },
            {
              en: `Delete ${listed(script).en} to show the picture, or delete \`art\` to have the panel drawn.`,
              ja: `画像を見せるなら${listed(script).ja}を、コマを描かせるなら \`art\` を消してください。`,
            },
          ),
        ]
  const boxless = isStrip && panel['box'] === undefined ? [missingBox(name, at)] : []
  return [...mixed, ...boxless]
}

const missingBox = (name: Localized, at: PanelFacts['at']): Fault => ({
  ...at(
    'box',
    { en: `\`box\` of ${name.en} is missing.`, ja: `${name.ja}の \`box\` がありません。` },
    {
      en: 'Add `box: [0, 0, 100, 25]`: left, top, width and height in % of the strip.',
      ja: '`box: [0, 0, 100, 25]` のように加えてください。左、上、幅、高さを、画像全体に対する%で書きます。',
    },
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
            {
              en: `${capital(name.en)} of a comic that is \`lettered: true\` has ${listed(stray).en}.`,
              ja: `\`lettered: true\` の漫画の${name.ja}に、${listed(stray).ja}があります。`,
            },
            {
              en: 'Delete what is not a word: finished, lettered panels are shown as they are. To have them drawn, delete `lettered: true` and every `art`.',
              ja: '言葉のほかは消してください。文字入りの完成した画像は、そのまま見せます。コマを描かせるなら、`lettered: true` とすべての `art` を消してください。',
            },
          ),
        ]
  return [...misplaced, ...soundFaults({ name, at, panel }), ...missingArt({ name, at, panel, comic })]
}

function soundFaults({ name, at, panel }: Pick<PanelFacts, 'name' | 'at' | 'panel'>): Fault[] {
  const index = listOf(panel['sfx']).findIndex(isRecord)
  if (index === -1) return []
  const fault = at(
    'sfx',
    {
      en: `Sound effect ${index + 1} of ${name.en} has a place, in a comic that is \`lettered: true\`.`,
      ja: `\`lettered: true\` の漫画ですが、${name.ja}の${index + 1}番目の効果音に位置が書かれています。`,
    },
    {
      en: 'Write its words alone: the finished picture shows its place.',
      ja: '言葉だけを書いてください。位置は、完成した画像が示しています。',
    },
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
        { en: `\`art\` of ${name.en} is missing.`, ja: `${name.ja}の \`art\` がありません。` },
        {
          en: 'Add the finished picture in this language: `art: ./panel-1.en.png`.',
          ja: 'この言語の完成した画像を加えてください（例: `art: ./panel-1.en.png`）。',
        },
      ),
      rule: 'missing-key',
    },
  ]
}

const doubleArt = ({ name, at }: PanelFacts): Fault =>
  at(
    'art',
    {
      en: `${capital(name.en)} has a picture of its own, and \`comic\` has one for all panels.`,
      ja: `${name.ja}に画像があり、\`comic\` にも全コマ分の画像があります。`,
    },
    { en: 'Delete one of the two.', ja: 'どちらかを消してください。' },
  )

function listed(keys: readonly string[]): Localized {
  const quoted = keys.map((key) => `\`${key}\``)
  return { en: quoted.join(', ').replace(/, (?=[^,]*$)/, ' and '), ja: ` ${quoted.join('、')} ` }
}
