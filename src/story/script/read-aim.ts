/** An entry of `fx:` → an effect, and at whom it aims. */
import { type CastKey, castKeys, isCast } from '../cast.ts'
import { castCure } from '../cast-names.ts'
import type { Fault } from '../fault.ts'
import type { RawRecord } from '../raw.ts'
import { suggest } from '../read/did-you-mean.ts'
import type { PanelPlace } from './panel-place.ts'
import type { Aimed } from './script.ts'
import { splitWords, type Word } from './split-words.ts'
import { keyOfWord } from './unknown-word.ts'
import { effects } from './words.ts'

export interface ReadAim {
  readonly aimed: Aimed | null
  readonly faults: readonly Fault[]
}

export interface AimPlace {
  readonly place: PanelPlace
  readonly index: number
  readonly panel: RawRecord
  /** Who is in the panel; null where that could not be read. */
  readonly present: ReadonlySet<CastKey> | null
}

type WordFault = Omit<Fault, 'path'>

/** @param entry `focus`, or `focus@mika` where it aims at somebody */
export function readAim(entry: unknown, { place, index, panel, present }: AimPlace): ReadAim {
  if (typeof entry !== 'string') return { aimed: null, faults: [] }
  const path = Array.isArray(panel['fx']) ? [...place.path, 'fx', index] : [...place.path, 'fx']
  const [word, ...others] = splitWords(entry)
  if (word === undefined) return { aimed: null, faults: [{ path, ...noEffect }] }
  const read = others[0] ? apart(word, others[0], entry) : readWord(word, { place, present })
  return 'rule' in read ? { aimed: null, faults: [{ path, ...read }] } : { aimed: read, faults: [] }
}

const noEffect = {
  rule: 'missing-word',
  what: 'An entry of `fx` names no effect.',
  cure: `Write one of ${effects.join(', ')}, or delete the entry.`,
}

function apart(first: Word, second: Word, entry: string): WordFault {
  const { index } = second
  const joined = entry.replace(/\s+/g, '')
  if (/@/.test(entry))
    return {
      index,
      rule: 'stray-space',
      what: `\`${second.text}\` stands apart from \`${first.text}\`.`,
      cure: `Write it without a space: ${joined}.`,
    }
  return {
    index,
    rule: 'second-word',
    what: `\`${second.text}\` stands in one entry with the effect \`${first.text}\`.`,
    cure: `Write every effect as an entry of its own: fx: [${splitWords(entry.replaceAll(',', ' '))
      .map(({ text }) => text)
      .join(', ')}].`,
  }
}

interface Aim {
  readonly effect: string
  /** Who else is aimed at. */
  readonly others: readonly string[]
  readonly name: string
}

const noSingleAim = ({ effect, others, name }: Aim) => ({
  what:
    others.length === 0
      ? `\`${effect}@\` in ${name} aims at nobody.`
      : `\`${effect}\` in ${name} aims at more than one.`,
  cure: `Write whom it aims at, one of the cast, as in \`${effect}@${castKeys[0]}\`, or \`${effect}\` alone.`,
})

function readWord(
  { text, index }: Word,
  { place: { name }, present }: Pick<AimPlace, 'place' | 'present'>,
): Aimed | WordFault {
  const [word = '', target, ...others] = text.split('@')
  const effect = effects.find((one) => one === word)
  const plain = text.normalize('NFKC')
  if (plain !== text && effects.some((one) => one === plain.split('@')[0]))
    return {
      index,
      rule: 'unknown-word',
      what: `\`${text}\` is no effect for ${name}.`,
      cure: `Did you mean \`${plain}\`?`,
    }
  if (effect === undefined)
    return {
      index,
      rule: 'unknown-word',
      what: `\`${word}\` is no effect for ${name}.`,
      cure: keyOfWord(word) ?? suggest(word, effects),
    }
  if (target === undefined) return { effect, at: null }
  const at = { index: index + word.length + 1, rule: 'unknown-cast' }
  if (target === '' || others.length > 0) return { ...at, ...noSingleAim({ effect, others, name }) }
  if (!isCast(target))
    return { ...at, what: `\`${target}\` in ${name} is not one of the cast.`, cure: castCure(target) }
  if (present === null || present.has(target)) return { effect, at: target }
  return {
    index: at.index,
    rule: 'absent-cast',
    what: `\`${effect}\` aims at \`${target}\`, who is not in ${name}.`,
    cure: `Add \`${target}\` to \`cast\`, or write ${[...present].map((who) => `${effect}@${who}`).join(', ') || `\`${effect}\` alone`}.`,
  }
}
