/** A line of a script → what its words mean, and every word that means nothing there. */
import type { Localized } from '../../languages/locales.ts'
import type { Fault } from '../../problem.ts'
import { capital } from '../capital.ts'
import { type Grammar, propGrammar, type Values } from './grammar.ts'
import type { Kind } from './kind.ts'
import { splitWords, type Word } from './split-words.ts'
import { unknownWord } from './unknown-word.ts'

/** A fault at one word of a line. */
export interface WordFault extends Fault {
  /** Where the word begins in the line, from 0. */
  readonly index: number
}

export interface ReadWords<G extends Grammar> {
  readonly values: Values<G>
  readonly faults: readonly WordFault[]
}

/** @param owner whose words they are, as in "`left` is no word of `mika` in panel 1" */
export function readWords<G extends Grammar>(line: string, grammar: G, owner: Localized): ReadWords<G> {
  const found = new Map<string, Found[]>()
  const long = tooLong(line, owner)
  const faults = (long ? [] : splitWords(line)).flatMap((word): WordFault[] => {
    const fault = place(word, { grammar, owner, found })
    return fault ? [{ index: word.index, ...fault }] : []
  })
  const values = Object.keys(grammar).map((name) => [name, (found.get(name) ?? []).map(({ value }) => value)])
  return { values: Object.fromEntries(values) as Values<G>, faults: long ? [long] : faults }
}

/** In letters: twice as many as the longest line that means something. Each word is compared with all that are valid. */
const mostLetters = 200

/** A line of a script that is too long to be looked at word by word; null for every other. */
export function tooLong(line: string, owner: Localized): WordFault | null {
  if (line.length <= mostLetters) return null
  return {
    index: mostLetters,
    rule: 'too-long',
    what: {
      en: `${capital(owner.en)} has ${line.length} letters, too many for a line of words.`,
      ja: `${owner.ja}が${line.length}字あり、語の並びとしては長すぎます。`,
    },
    cure: {
      en: `Keep the words that are meant, at most ${mostLetters} letters.`,
      ja: `必要な語だけを残し、${mostLetters}字以内にしてください。`,
    },
  }
}

interface Found {
  readonly word: string
  readonly value: unknown
}

interface Line {
  readonly grammar: Grammar
  readonly owner: Localized
  /** Of each kind, what stands there already. */
  readonly found: Map<string, Found[]>
}

/** Puts a word with its kind; tells why it cannot stand there. */
function place({ text }: Word, { grammar, owner, found }: Line): Fault | null {
  for (const [name, kind] of Object.entries(grammar)) {
    const reading = kind.read(text)
    if (reading === null) continue
    if ('limits' in reading)
      return {
        rule: 'out-of-range',
        what: {
          en: `\`${text}\` of ${owner.en} is out of range.`,
          ja: `${owner.ja}の \`${text}\` は、書ける範囲を超えています。`,
        },
        cure: { en: `Write ${reading.limits.en}.`, ja: `${reading.limits.ja}で書いてください。` },
      }
    const before = found.get(name) ?? []
    const rival = kind.isRepeatable ? before.find(({ word }) => word === text) : before[0]
    if (rival !== undefined) return second(text, { rival: rival.word, kind, owner })
    found.set(name, [...before, { word: text, value: reading.value }])
    return null
  }
  return unknownWord(text, grammar, owner)
}

interface Rivalry {
  readonly rival: string
  readonly kind: Kind<unknown>
  readonly owner: Localized
}

const things: Kind<unknown> = propGrammar.prop

const apart = (first: string, second: string): Localized => ({
  en: `Write every thing as an entry of its own: props: [${first}, ${second}].`,
  ja: `小道具は1つずつ分けて書いてください（例: props: [${first}, ${second}]）。`,
})

function second(text: string, { rival, kind, owner }: Rivalry): Fault {
  const rule = 'second-word'
  if (rival === text)
    return {
      rule,
      what: {
        en: `\`${text}\` is there twice for ${owner.en}.`,
        ja: `${owner.ja}に \`${text}\` が2回あります。`,
      },
      cure: { en: 'Delete one of them.', ja: '片方を消してください。' },
    }
  return {
    rule,
    what: {
      en: `\`${text}\` is a second ${kind.name.en} for ${owner.en}, beside \`${rival}\`.`,
      ja: `${owner.ja}の${kind.name.ja}が、\`${rival}\` と \`${text}\` の2つあります。`,
    },
    cure:
      kind === things
        ? apart(rival, text)
        : { en: 'Keep one of the two.', ja: 'どちらか1つを残してください。' },
  }
}
