/** An entry of `fx:` → an effect, and at whom it aims. */
import type { Localized } from '../../languages/locales.ts'
import type { Fault as PlainFault } from '../../problem.ts'
import { type CastKey, castKeys, isCast } from '../../stories/cast.ts'
import type { Aimed } from '../../stories/panel-script.ts'
import { effects } from '../../stories/script-words.ts'
import { castCure } from '../comic/cast-names.ts'
import type { Fault } from '../fault.ts'
import type { RawRecord } from '../raw.ts'
import { suggest } from '../text/did-you-mean.ts'
import type { PanelPlace } from './panel-place.ts'
import { tooLong } from './read-words.ts'
import { splitWords, type Word } from './split-words.ts'
import { keyOfWord } from './unknown-word.ts'

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
  const long = tooLong(entry, { en: `\`fx\` of ${place.name.en}`, ja: `${place.name.ja}の \`fx\` ` })
  if (long) return { aimed: null, faults: [{ path, ...long }] }
  const [word, ...others] = splitWords(entry)
  if (word === undefined) return { aimed: null, faults: [{ path, ...noEffect }] }
  const read = others[0] ? apart(word, others[0], entry) : readWord(word, { place, present })
  return 'rule' in read ? { aimed: null, faults: [{ path, ...read }] } : { aimed: read, faults: [] }
}

const noEffect: PlainFault = {
  rule: 'missing-word',
  what: { en: 'An entry of `fx` names no effect.', ja: '`fx` に、効果の名前のないものがあります。' },
  cure: {
    en: `Write one of ${effects.join(', ')}, or delete the entry.`,
    ja: `${effects.join('、')} のどれかを書くか、消してください。`,
  },
}

function apart(first: Word, second: Word, entry: string): WordFault {
  const { index } = second
  const joined = entry.replace(/\s+/g, '')
  if (/@/.test(entry))
    return {
      index,
      rule: 'stray-space',
      what: {
        en: `\`${second.text}\` is apart from \`${first.text}\`.`,
        ja: `\`${first.text}\` と \`${second.text}\` が離れています。`,
      },
      cure: {
        en: `Write it without a space: ${joined}.`,
        ja: `あいだを空けずに「${joined}」と書いてください。`,
      },
    }
  const effect = splitWords(entry.replaceAll(',', ' ')).map(({ text }) => text)
  return {
    index,
    rule: 'second-word',
    what: {
      en: `\`${second.text}\` is in one entry with the effect \`${first.text}\`.`,
      ja: `\`${second.text}\` が、効果 \`${first.text}\` と一緒に書かれています。`,
    },
    cure: {
      en: `Write every effect as an entry of its own: fx: [${effect.join(', ')}].`,
      ja: `効果は1つずつ分けて書いてください（例: fx: [${effect.join(', ')}]）。`,
    },
  }
}

interface Aim {
  readonly effect: string
  /** Who else is aimed at. */
  readonly others: readonly string[]
  readonly name: Localized
}

const noSingleAim = ({ effect, others, name }: Aim) => ({
  what:
    others.length === 0
      ? {
          en: `\`${effect}@\` in ${name.en} aims at nobody.`,
          ja: `${name.ja}の \`${effect}@\` に、相手が書かれていません。`,
        }
      : {
          en: `\`${effect}\` in ${name.en} aims at more than one.`,
          ja: `${name.ja}の \`${effect}\` に、相手が2人以上います。`,
        },
  cure: {
    en: `Write whom it aims at, one of the cast, as in \`${effect}@${castKeys[0]}\`, or \`${effect}\` alone.`,
    ja: `登場人物を1人書くか（例: \`${effect}@${castKeys[0]}\`）、\`${effect}\` だけにしてください。`,
  },
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
      what: noEffectFor(text, name),
      cure: { en: `Did you mean \`${plain}\`?`, ja: `もしかして \`${plain}\` ですか。` },
    }
  if (effect === undefined)
    return {
      index,
      rule: 'unknown-word',
      what: noEffectFor(word, name),
      cure: keyOfWord(word) ?? suggest(word, effects),
    }
  if (target === undefined) return { effect, at: null }
  const at = { index: index + word.length + 1, rule: 'unknown-cast' } as const
  if (target === '' || others.length > 0) return { ...at, ...noSingleAim({ effect, others, name }) }
  if (!isCast(target))
    return {
      ...at,
      what: {
        en: `\`${target}\` in ${name.en} is not one of the cast.`,
        ja: `${name.ja}の \`${target}\` は、登場人物ではありません。`,
      },
      cure: castCure(target),
    }
  if (present === null || present.has(target)) return { effect, at: target }
  return { index: at.index, ...absent(effect, target, { name, present }) }
}

const noEffectFor = (word: string, name: Localized): Localized => ({
  en: `\`${word}\` is no effect for ${name.en}.`,
  ja: `${name.ja}の \`${word}\` という効果はありません。`,
})

interface Panel {
  readonly name: Localized
  readonly present: ReadonlySet<CastKey>
}

function absent(effect: string, target: CastKey, { name, present }: Panel): Omit<WordFault, 'index'> {
  const aims = [...present].map((who) => `${effect}@${who}`)
  const instead =
    aims.length > 0
      ? { en: aims.join(', '), ja: aims.join('、') }
      : { en: `\`${effect}\` alone`, ja: `\`${effect}\` だけ` }
  return {
    rule: 'absent-cast',
    what: {
      en: `\`${effect}\` aims at \`${target}\`, who is not in ${name.en}.`,
      ja: `\`${effect}\` の相手の \`${target}\` が、${name.ja}にいません。`,
    },
    cure: {
      en: `Add \`${target}\` to \`cast\`, or write ${instead.en}.`,
      ja: `\`cast\` に \`${target}\` を加えるか、${instead.ja}と書いてください。`,
    },
  }
}
