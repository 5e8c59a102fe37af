/** `cast:` of a panel → roles. */
import type { Localized } from '../../languages/locales.ts'
import type { Path } from '../../messages/path.ts'
import { type CastKey, castKeys, isCast } from '../../stories/cast.ts'
import type { Role } from '../../stories/panel-script.ts'
import { castCure } from '../comic/cast-names.ts'
import type { Fault } from '../fault.ts'
import { isRecord, type RawRecord } from '../raw.ts'
import { castGrammar, type Values } from './grammar.ts'
import type { PanelPlace } from './panel-place.ts'
import { readWords } from './read-words.ts'

export interface ReadCast {
  readonly roles: readonly Role[]
  /** False where somebody may be missing from the roles. */
  readonly isSure: boolean
  readonly faults: readonly Fault[]
}

export function readCast(panel: RawRecord, { path, name }: PanelPlace): ReadCast {
  const written = panel['cast'] ?? {}
  const cast = isRecord(written) ? written : {}
  const memberOf = (who: string, panel: Localized): Localized => ({
    en: `\`${who}\` in ${panel.en}`,
    ja: `${panel.ja}の \`${who}\` `,
  })
  const read = Object.entries(cast).map(([who, words]) => {
    const place = { path: [...path, 'cast', who], name: memberOf(who, name) }
    return isCast(who) ? readRole(who, words, place) : { role: null, faults: [stranger(who, words, place)] }
  })
  return {
    roles: read.flatMap(({ role }) => (role ? [role] : [])),
    isSure: isRecord(written) && read.every(({ role }) => role !== null),
    faults: read.flatMap(({ faults }) => faults),
  }
}

/** @param words a line of words; nothing for somebody who simply is there */
function readRole(who: CastKey, words: unknown, { path, name }: PanelPlace) {
  const line = words === null ? '' : typeof words === 'number' ? String(words) : words
  if (typeof line !== 'string') return { role: null, faults: [notWords(path, name)] }
  const { values, faults } = readWords(line, castGrammar, name)
  return { role: roleOf(who, values), faults: faults.map((fault): Fault => ({ path, ...fault })) }
}

const roleOf = (who: CastKey, values: Values<typeof castGrammar>): Role => ({
  who,
  x: values.place[0] ?? null,
  expression: values.expression[0] ?? null,
  pose: values.pose[0] ?? null,
  view: values.view[0] ?? null,
  facing: values.facing[0] === undefined ? null : values.facing[0] === 'facing-left' ? 'left' : 'right',
  marks: values.mark,
  size: values.size[0] ?? 1,
  lift: values.lift[0] ?? 0,
  tilt: values.tilt[0] ?? 0,
  layer: values.layer[0] ?? 'among',
})

const notWords = (path: Path, name: Localized): Fault => ({
  path,
  rule: 'wrong-type',
  what: {
    en: `What comes after ${name.en} is not a line of words.`,
    ja: `${name.ja}の後ろが、語の並びではありません。`,
  },
  cure: {
    en: 'Write words with spaces between them: mika: left worried point.',
    ja: '語を半角スペースで区切って書いてください（例: mika: left worried point）。',
  },
})

function stranger(who: string, words: unknown, { path, name }: PanelPlace): Fault {
  const rule = 'unknown-cast'
  const what = { en: `${name.en} is not one of the cast.`, ja: `${name.ja}は、登場人物ではありません。` }
  const isWord = Object.values(castGrammar).some(({ read }) => read(who) !== null)
  if (words === null && isWord)
    return {
      path,
      atKey: true,
      rule,
      what,
      cure: {
        en: `Between { and } a comma begins somebody new: part words by spaces alone, ${castKeys[0]}: left ${who}.`,
        ja: `{ と } のあいだでは、コンマの後ろが次の人になります。語は半角スペースだけで区切ってください（例: ${castKeys[0]}: left ${who}）。`,
      },
    }
  return { path, atKey: true, rule, what, cure: castCure(who) }
}
