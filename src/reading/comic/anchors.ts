/** Who stands where in pictures of an author's own. */
import type { Localized } from '../../languages/locales.ts'
import type { Path } from '../../messages/path.ts'
import { isCast } from '../../stories/cast.ts'
import type { Fault } from '../fault.ts'
import { isRecord, listOf, type RawRecord } from '../raw.ts'
import { castCure } from './cast-names.ts'
import { panelName } from './panel-name.ts'

/** Strangers, and those who stand outside the part of the picture that is their panel. */
export function anchorFaults(comic: RawRecord): Fault[] {
  return listOf(comic['panels']).flatMap((panel, index) => {
    if (!isRecord(panel) || !isRecord(panel['anchors'])) return []
    const box = numbers(panel['box'])
    return Object.entries(panel['anchors']).flatMap(([who, anchor]): Fault[] => {
      const path = ['comic', 'panels', index, 'anchors', who]
      const panel = panelName(index)
      const name = { en: `\`${who}\` in ${panel.en}`, ja: `${panel.ja}の \`${who}\` ` }
      if (!isCast(who))
        return [
          {
            path,
            atKey: true,
            rule: 'unknown-cast',
            what: { en: `${name.en} is not one of the cast.`, ja: `${name.ja}は、登場人物ではありません。` },
            cure: castCure(who),
          },
        ]
      return box && isRecord(anchor) ? outsideBox({ path: [...path, 'mouth'], name }, anchor, box) : []
    })
  })
}

interface Named {
  readonly path: Path
  readonly name: Localized
}

function outsideBox({ path, name }: Named, anchor: RawRecord, box: readonly number[]): Fault[] {
  const mouth = numbers(anchor['mouth'])
  const [left = 0, top = 0, width = 0, height = 0] = box
  if (mouth === null || !inPicture(mouth)) return []
  const [x = 0, y = 0] = mouth
  if (x >= left && x <= left + width && y >= top && y <= top + height) return []
  return [
    {
      path,
      rule: 'outside-picture',
      what: {
        en: `The mouth of ${name.en} is at [${mouth.join(', ')}], outside the panel's \`box\` [${box.join(', ')}].`,
        ja: `${name.ja}の口の位置 [${mouth.join(', ')}] が、コマの \`box\` [${box.join(', ')}] の外にあります。`,
      },
      cure: {
        en: 'Measure both in % of the whole picture, from its left and its top.',
        ja: 'どちらも画像全体に対する%で、左端と上端から測って書いてください。',
      },
    },
  ]
}

/** What lies outside the picture itself is told by the schema. */
const inPicture = (spot: readonly number[]): boolean => spot.every((number) => number >= 0 && number <= 100)

const numbers = (value: unknown): readonly number[] | null =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'number')
    ? (value as number[])
    : null
