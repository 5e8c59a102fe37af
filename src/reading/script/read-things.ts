/** `props:` of a panel → things. */
import type { Localized } from '../../languages/locales.ts'
import { alike } from '../../problem.ts'
import type { Thing } from '../../stories/panel-script.ts'
import { labelled, props } from '../../stories/script-words.ts'
import { capital } from '../capital.ts'
import type { Fault } from '../fault.ts'
import { oneOrMore } from '../raw.ts'
import { propGrammar } from './grammar.ts'
import type { PanelPlace } from './panel-place.ts'
import { readWords, tooLong, type WordFault } from './read-words.ts'

export interface ReadThings {
  readonly things: readonly Thing[]
  readonly faults: readonly Fault[]
}

/** @param value a list of lines, or a single one */
export function readThings(value: unknown, { path, name }: PanelPlace): ReadThings {
  const isList = Array.isArray(value)
  const read = oneOrMore(value).map((line, index) => {
    const place = isList
      ? { path: [...path, 'props', index], name: entryOf(name, index) }
      : {
          path: [...path, 'props'],
          name: { en: `\`props\` of ${name.en}`, ja: `${name.ja}の \`props\` ` },
        }
    return typeof line === 'string' ? readThing(line, place) : { thing: null, faults: [] }
  })
  return {
    things: read.flatMap(({ thing }) => (thing ? [thing] : [])),
    faults: read.flatMap(({ faults }) => faults),
  }
}

const entryOf = (panel: Localized, index: number): Localized => ({
  en: `entry ${index + 1} in \`props\` of ${panel.en}`,
  ja: `${panel.ja}の \`props\` の${index + 1}番目`,
})

/** Whether words may be written on it. */
export const isLabelled = ({ prop }: Thing): boolean => labelled.some((one) => one === prop)

function readThing(line: string, { path, name }: PanelPlace) {
  const { values, faults } = readWords(line, propGrammar, name)
  const joined = joinedThings(line)
  if (joined !== null) return { thing: null, faults: [{ path, ...several(joined, name) }] }
  const [prop] = values.prop
  const missing = prop === undefined && faults.length === 0 ? [nameless({ path, name })] : []
  const thing: Thing | null =
    prop === undefined
      ? null
      : {
          prop,
          x: values.place[0] ?? null,
          y: values.height[0] ?? null,
          size: values.size[0] ?? 1,
          tilt: values.tilt[0] ?? 0,
          layer: values.layer[0] ?? 'among',
        }
  return { thing, faults: [...missing, ...faults.map((fault): Fault => ({ path, ...fault }))] }
}

interface JoinedThings {
  /** Where the first comma stands. */
  readonly index: number
  readonly lines: readonly string[]
}

/** `door left, clock` holds two things; null where a line holds one, or words that mean nothing. */
function joinedThings(line: string): JoinedThings | null {
  if (tooLong(line, alike(''))) return null
  const lines = line.split(/[,;、，；]/).map((part) => part.trim())
  const isThing = (part: string): boolean => {
    const { values, faults } = readWords(part, propGrammar, alike(''))
    return faults.length === 0 && values.prop.length === 1
  }
  return lines.length > 1 && lines.every(isThing) ? { index: line.search(/[,;、，；]/), lines } : null
}

const several = ({ index, lines }: JoinedThings, name: Localized): WordFault => ({
  index,
  rule: 'second-word',
  what: {
    en: `${capital(name.en)} holds several things.`,
    ja: `${name.ja}に、小道具がいくつも書かれています。`,
  },
  cure: {
    en: `Write every thing as an entry of its own: props: [${lines.join(', ')}].`,
    ja: `小道具は1つずつ分けて書いてください（例: props: [${lines.join(', ')}]）。`,
  },
})

const nameless = ({ path, name }: PanelPlace): Fault => ({
  path,
  rule: 'missing-word',
  what: { en: `${capital(name.en)} names no thing.`, ja: `${name.ja}に、小道具の名前がありません。` },
  cure: {
    en: `Write one of ${props.join(', ')}, then its place: clock right high.`,
    ja: `${props.join('、')} のどれかと、その場所を書いてください（例: clock right high）。`,
  },
})
