/** Who speaks in a panel whose `cast` does not name them: they would be drawn, and nobody asked for it. */
import { isCast } from '../../stories/cast.ts'
import type { Fault } from '../fault.ts'
import { isRecord, listOf, type RawRecord } from '../raw.ts'
import { wayOf } from './comic-ways.ts'
import { lineOf } from './line.ts'
import { panelName } from './panel-name.ts'

/** Once for each of them and panel. Where `cast` is left out, those who speak are the cast. */
export const unnamedSpeakers = (comic: RawRecord): Fault[] =>
  listOf(comic['panels']).flatMap((panel, index) =>
    isRecord(panel) && wayOf(comic, panel) === 'drawn' ? ofPanel(panel, index) : [],
  )

function ofPanel({ cast, say }: RawRecord, index: number): Fault[] {
  if (!isRecord(cast)) return []
  const named = new Set(Object.keys(cast))
  // A name that is none of the cast is told by itself, and may be the one that is missing here.
  if (named.size === 0 || ![...named].every(isCast)) return []
  return listOf(say).flatMap((entry, line): Fault[] => {
    const [key, ...others] = isRecord(entry) ? Object.keys(entry) : []
    if (key === undefined || others.length > 0) return []
    const { speaker } = lineOf({ [key]: '' })
    if (named.has(speaker) || !isCast(speaker)) return []
    const fault = notThere(speaker, [...named], index)
    named.add(speaker)
    return [{ path: ['comic', 'panels', index, 'say', line, key], atKey: true, ...fault }]
  })
}

function notThere(speaker: string, named: readonly string[], index: number): Omit<Fault, 'path'> {
  const { en, ja } = panelName(index)
  return {
    rule: 'speaker-not-in-cast',
    what: {
      en: `\`${speaker}\` speaks in ${en}, but \`cast\` does not name them.`,
      ja: `${ja}で \`${speaker}\` が話しますが、\`cast\` に書かれていません。`,
    },
    cure: {
      en: `Add \`${speaker}:\` to \`cast\`, or give the line to ${named.join(' or ')}.`,
      ja: `\`cast\` に \`${speaker}:\` を加えるか、話し手を ${named.join(' か ')} にしてください。`,
    },
  }
}
