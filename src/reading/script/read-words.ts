/** A line of a script → what its words mean, and every word that means nothing there. */
import type { KindName, MeasureName } from '../../messages/en/faults/script.ts'
import { type Fault, fault } from '../../messages/fault.ts'
import type { Path } from '../../messages/path.ts'
import { type Grammar, kindsOf, type Values } from './grammar.ts'
import { splitWords, type Word } from './split-words.ts'
import { unknownWord } from './unknown-word.ts'

/** A fault at one word of a line. */
export interface WordFault extends Fault {
  readonly path: Path
  /** Where the word begins in the line, from 0. */
  readonly index: number
}

export interface ReadWords<G extends Grammar> {
  readonly values: Values<G>
  readonly faults: readonly WordFault[]
}

/** @param path of the line */
export function readWords<G extends Grammar>(line: string, grammar: G, path: Path): ReadWords<G> {
  const found = new Map<KindName, Found[]>()
  const long = tooLong(line, path)
  const faults = (long ? [] : splitWords(line)).flatMap((word): WordFault[] => {
    const wrong = place(word, { grammar, path, found })
    return wrong ? [{ path, index: word.index, ...wrong }] : []
  })
  const values = kindsOf(grammar).map(([name]) => [name, (found.get(name) ?? []).map(({ value }) => value)])
  return { values: Object.fromEntries(values) as Values<G>, faults: long ? [long] : faults }
}

/** In letters: twice as many as the longest line that means something. Each word is compared with all that are valid. */
const most = 200

/** A line of a script that is too long to be looked at word by word; null for every other. */
export const tooLong = ({ length }: string, path: Path): WordFault | null =>
  length <= most ? null : { path, index: most, ...fault('too-long/words', { path, length, most }) }

interface Found {
  readonly word: string
  readonly value: unknown
}

interface Line {
  readonly grammar: Grammar
  readonly path: Path
  /** Of each kind, what is there already. */
  readonly found: Map<KindName, Found[]>
}

/** Puts a word with its kind; tells why it cannot be there. */
function place({ text: word }: Word, { grammar, path, found }: Line): Fault | null {
  for (const [kind, { read, isRepeatable }] of kindsOf(grammar)) {
    const reading = read(word)
    if (reading === null) continue
    if ('least' in reading)
      return fault('out-of-range', { word, path, kind: kind as MeasureName, ...reading })
    const before = found.get(kind) ?? []
    const rival = isRepeatable ? before.find((one) => one.word === word) : before[0]
    if (rival?.word === word) return fault('second-word/same', { word, path })
    if (rival) return fault('second-word', { word, path, kind, first: rival.word })
    found.set(kind, [...before, { word, value: reading.value }])
    return null
  }
  return unknownWord(word, grammar, path)
}
