/** A word that means nothing in its line: what was meant, or what may be there. */
import type { KindName } from '../../messages/en/faults/script.ts'
import { type Fault, fault } from '../../messages/fault.ts'
import type { Path } from '../../messages/path.ts'
import { aimedPoses, targetsOf } from '../../stories/aimed-words.ts'
import { isVoice } from '../../stories/cast.ts'
import { sceneWords } from '../../stories/drawn-words.ts'
import { effects, poses, shots } from '../../stories/script-words.ts'
import { nearest } from '../text/did-you-mean.ts'
import { castGrammar, type Grammar, kindsOf, propGrammar } from './grammar.ts'

/** @param path of the line it is in */
export function unknownWord(word: string, grammar: Grammar, path: Path): Fault {
  const found = { word, path }
  const parts = word.split(/[,;:、，；：・]+/).filter((part) => part !== '')
  if (parts.length > 0 && parts[0] !== word && parts.every((part) => kindOf(part, grammar) !== null))
    return fault('unknown-word/joined', { ...found, words: parts.join(' ') })
  const key = keyOfWord(word)
  if (key !== null) return fault('unknown-word/other-key', { ...found, key })
  const aim = strayAim(word, grammar)
  if (aim) return aim
  const near = meantBy(word, grammar)
  if (near !== null && near !== word && near === word.normalize('NFKC'))
    return fault('unknown-word/full-width', { word, right: near })
  const kind = near === null ? null : kindOf(near, grammar)
  if (kind !== null)
    return fault('unknown-word/near', { ...found, near, kind, ...wordsAround(kind, grammar) })
  const forms = /\d/.test(word) ? numberForms(grammar) : []
  return forms.length > 0
    ? fault('unknown-word/number', { ...found, forms })
    : fault('unknown-word', {
        ...found,
        lists: kindsOf(grammar).map(([name, { words }]) => [name, words] as const),
      })
}

/** A pose that aims, and what is wrong with it; null for every other word. */
function strayAim(word: string, grammar: Grammar): Fault | null {
  const [written = '', ...targets] = word.normalize('NFKC').split('@')
  const target = targets.find((part) => part !== '') ?? ''
  const pose = written === '' ? 'point' : written
  if (grammar.pose && aimless.has(word))
    return fault('unknown-target/what', { word, aim: aimless.get(word) ?? '' })
  if (!grammar.pose || !/[@＠]/.test(word) || !words.has(pose)) return null
  const aims = aimedPoses.filter((one) => one !== 'hold').map((one) => `${one}@${target || 'door'}`)
  if (pose !== 'look' && !aimedPoses.some((one) => one === pose))
    return fault('unknown-target/pose', { pose, aims })
  const valid = targetsOf(pose)
  if (pose === 'hold' && (targetsOf('').includes(target) || isVoice(target)))
    return fault('unknown-target/hold', { word })
  if (isVoice(target)) return fault('unknown-target/voice', { aim: pose, who: target })
  const near = valid.find((one) => one === target) ?? nearest(target, valid)
  return fault('unknown-target', {
    word,
    aim: `${pose}@${near ?? (pose === 'hold' ? 'key' : 'door')}`,
    isMeant: near !== null,
  })
}

/** What must have something to aim at. */
const aimless: ReadonlyMap<string, string> = new Map([
  ['hold', 'hold@key'],
  ['look', 'look@pico'],
])

const words: ReadonlySet<string> = new Set([...poses, 'look'])

const kindOf = (word: string, grammar: Grammar): KindName | null =>
  kindsOf(grammar).find(([, { read }]) => read(word) !== null)?.[0] ?? null

function meantBy(text: string, grammar: Grammar): string | null {
  const plain = text.normalize('NFKC').toLowerCase().replace('×', 'x').replaceAll('−', '-')
  if (kindOf(plain, grammar) !== null) return plain
  const words = kindsOf(grammar).flatMap(([, kind]) => kind.words)
  return nearest(
    text,
    words.filter((word) => !/\d/.test(word)),
  )
}

/** The words of the kind that was meant, and which other kinds there are. */
const wordsAround = (kind: KindName, grammar: Grammar) => ({
  valid: grammar[kind]?.words ?? [],
  others: kindsOf(grammar).flatMap(([name]) => (name === kind ? [] : [name])),
})

/** The key that a word of a script belongs to. Null for any other word. */
export function keyOfWord(word: string): string | null {
  const keys: readonly (readonly [key: string, words: readonly string[]])[] = [
    ['scene', sceneWords()],
    ['shot', shots],
    ['fx', effects],
    ['props', propGrammar.prop.words],
    ['cast', kindsOf(castGrammar).flatMap(([, { words }]) => words)],
  ]
  // Numbers are examples in those lists: `+8y` of a thing is a height with a sign too many.
  return /\d/.test(word) ? null : (keys.find(([, words]) => words.includes(word))?.[0] ?? null)
}

/** How numbers are written: with the sign that says what they count. */
const numberForms = (grammar: Grammar) =>
  kindsOf(grammar).flatMap(([name, { words }]) =>
    words.filter((word) => /\d/.test(word)).map((word) => [name, word] as const),
  )
