/** A line of a script → what its words mean, and every word that means nothing there. */
import { type Grammar, propGrammar, type Values } from './grammar.ts'
import type { Kind } from './kind.ts'
import { splitWords, type Word } from './split-words.ts'
import { unknownWord } from './unknown-word.ts'

/** A fault at one word of a line. */
export interface WordFault {
  /** Where the word begins in the line, from 0. */
  readonly index: number
  readonly rule: string
  readonly what: string
  readonly cure: string
}

export interface ReadWords<G extends Grammar> {
  readonly values: Values<G>
  readonly faults: readonly WordFault[]
}

/** @param owner whose words they are, as in "`left` is no word of `mika` in panel 1" */
export function readWords<G extends Grammar>(line: string, grammar: G, owner: string): ReadWords<G> {
  const found = new Map<string, Found[]>()
  const faults = splitWords(line).flatMap((word): WordFault[] => {
    const fault = place(word, { grammar, owner, found })
    return fault ? [{ index: word.index, ...fault }] : []
  })
  const values = Object.keys(grammar).map((name) => [name, (found.get(name) ?? []).map(({ value }) => value)])
  return { values: Object.fromEntries(values) as Values<G>, faults }
}

interface Found {
  readonly word: string
  readonly value: unknown
}

interface Line {
  readonly grammar: Grammar
  readonly owner: string
  /** Of each kind, what stands there already. */
  readonly found: Map<string, Found[]>
}

/** Puts a word with its kind; tells why it cannot stand there. */
function place({ text }: Word, { grammar, owner, found }: Line): Omit<WordFault, 'index'> | null {
  for (const [name, kind] of Object.entries(grammar)) {
    const reading = kind.read(text)
    if (reading === null) continue
    if ('limits' in reading)
      return {
        rule: 'out-of-range',
        what: `\`${text}\` of ${owner} is out of range.`,
        cure: `Write ${reading.limits}.`,
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
  readonly owner: string
}

const things: Kind<unknown> = propGrammar.prop

const apart = (first: string, second: string): string =>
  `Write every thing as an entry of its own: props: [${first}, ${second}].`

function second(text: string, { rival, kind, owner }: Rivalry): Omit<WordFault, 'index'> {
  const isSame = rival === text
  return {
    rule: 'second-word',
    what: isSame
      ? `\`${text}\` stands twice for ${owner}.`
      : `\`${text}\` is a second ${kind.name} for ${owner}, beside \`${rival}\`.`,
    cure: isSame ? 'Delete one of them.' : kind === things ? apart(rival, text) : 'Keep one of the two.',
  }
}
