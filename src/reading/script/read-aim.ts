/** An entry of `fx:` → an effect, and at whom it aims. */
import { fault, type Fault as PlainFault } from '../../messages/fault.ts'
import type { Path } from '../../messages/path.ts'
import { type CastKey, castKeys, isCast, isVoice } from '../../stories/cast.ts'
import type { Aimed } from '../../stories/panel-script.ts'
import { effects } from '../../stories/script-words.ts'
import { castChoice } from '../comic/cast-names.ts'
import type { Fault } from '../fault.ts'
import type { RawRecord } from '../raw.ts'
import { nearest } from '../text/did-you-mean.ts'
import { tooLong } from './read-words.ts'
import { splitWords, type Word } from './split-words.ts'
import { keyOfWord } from './unknown-word.ts'

export interface ReadAim {
  readonly aimed: Aimed | null
  readonly faults: readonly Fault[]
}

export interface AimPlace {
  /** Of the panel. */
  readonly path: Path
  readonly index: number
  readonly panel: RawRecord
  /** Who is in the panel; null where that could not be read. */
  readonly present: ReadonlySet<CastKey> | null
}

/** @param entry `focus`, or `focus@mika` where it aims at somebody */
export function readAim(entry: unknown, { path: around, index, panel, present }: AimPlace): ReadAim {
  if (typeof entry !== 'string') return { aimed: null, faults: [] }
  const path = Array.isArray(panel['fx']) ? [...around, 'fx', index] : [...around, 'fx']
  const long = tooLong(entry, path)
  if (long) return { aimed: null, faults: [long] }
  const [word, ...others] = splitWords(entry)
  const read =
    word === undefined
      ? fault('missing-word/effect', { effects })
      : others[0]
        ? apart(word, others[0], entry)
        : readWord(word, { path: around, present })
  return 'rule' in read ? { aimed: null, faults: [{ path, ...read }] } : { aimed: read, faults: [] }
}

type WordFault = PlainFault & Pick<Fault, 'index'>

function apart({ text: first }: Word, { text: second, index }: Word, entry: string): WordFault {
  if (/@/.test(entry))
    return { index, ...fault('stray-space', { first, second, joined: entry.replace(/\s+/g, '') }) }
  const each = splitWords(entry.replaceAll(',', ' ')).map(({ text }) => text)
  return { index, ...fault('second-word/effects', { effects: each }) }
}

function readWord(
  { text, index }: Word,
  { path, present }: Pick<AimPlace, 'path' | 'present'>,
): Aimed | WordFault {
  const [word = '', target, ...others] = text.split('@')
  const effect = effects.find((one) => one === word)
  if (effect === undefined) return { index, ...unknownEffect(text, word) }
  if (target === undefined) return { effect, at: null }
  const at = { index: index + word.length + 1 }
  if (others.length > 0)
    return { ...at, ...fault('unknown-cast/several', { effect, path, cast: castKeys() }) }
  if (target === '') return { ...at, ...fault('unknown-cast/nobody', { effect, path, cast: castKeys() }) }
  if (isVoice(target)) return { ...at, ...fault('unknown-cast/voice', { who: target, path }) }
  if (!isCast(target))
    return { ...at, ...fault('unknown-cast', { who: target, path, ...castChoice(target) }) }
  if (present === null || present.has(target)) return { effect, at: target }
  const aims = [...present].map((who) => `${effect}@${who}`)
  return { ...at, ...fault('absent-cast', { who: target, path, effect, aims }) }
}

function unknownEffect(text: string, word: string): PlainFault {
  const plain = text.normalize('NFKC')
  if (plain !== text && effects.some((one) => one === plain.split('@')[0]))
    return fault('unknown-word/effect', { word: text, near: plain, valid: effects })
  const key = keyOfWord(word)
  return key === null
    ? fault('unknown-word/effect', { word, near: nearest(word, effects), valid: effects })
    : fault('unknown-word/effect-other-key', { word, key })
}
