/** A word that means nothing where it stands: what was meant, or what may stand there. */
import { nearest } from '../read/did-you-mean.ts'
import { castGrammar, type Grammar, propGrammar } from './grammar.ts'
import { effects, scenes, shots } from './words.ts'

interface Explained {
  readonly rule: string
  readonly what: string
  readonly cure: string
}

/** @param owner whose line it stands in: "`mika` in panel 1" */
export function unknownWord(text: string, grammar: Grammar, owner: string): Explained {
  const rule = 'unknown-word'
  const what = `\`${text}\` is no word for ${owner}.`
  const parts = text.split(/[,;:、，；：・]+/).filter((part) => part !== '')
  if (parts.length > 0 && parts[0] !== text && parts.every((part) => isKnown(part, grammar)))
    return { rule, what, cure: `Part words by spaces alone: ${parts.join(' ')}.` }
  const home = keyOfWord(text)
  if (home !== null) return { rule, what, cure: home }
  const meant = meantBy(text, grammar)
  if (meant !== null) return { rule, what, cure: `Did you mean \`${meant}\`? ${listAround(meant, grammar)}` }
  return { rule, what, cure: numberCure(text, grammar) ?? listOf(grammar) }
}

const isKnown = (text: string, grammar: Grammar): boolean =>
  Object.values(grammar).some(({ read }) => read(text) !== null)

function meantBy(text: string, grammar: Grammar): string | null {
  const plain = text.normalize('NFKC').toLowerCase().replace('×', 'x').replaceAll('−', '-')
  if (isKnown(plain, grammar)) return plain
  const words = Object.values(grammar).flatMap(({ words }) => words)
  return nearest(
    text,
    words.filter((word) => !/\d/.test(word)),
  )
}

/** The words of the kind that was meant, and which other kinds there are. */
function listAround(meant: string, grammar: Grammar): string {
  const kinds = Object.values(grammar)
  const own = kinds.find(({ read }) => read(meant) !== null)
  if (own === undefined) return listOf(grammar)
  const others = kinds.filter((kind) => kind !== own).map(({ plural }) => plural.toLowerCase())
  return `${own.plural}: ${own.words.join(', ')}. Also valid here: ${others.join(', ')}.`
}

const listOf = (grammar: Grammar): string =>
  Object.values(grammar)
    .map(({ plural, words }) => `${plural}: ${words.join(' ')}.`)
    .join(' ')

/** A word of a script that belongs behind another key: what to do with it. Null for any other word. */
export function keyOfWord(text: string): string | null {
  const keys: readonly (readonly [key: string, words: readonly string[]])[] = [
    ['scene', scenes],
    ['shot', shots],
    ['fx', effects],
    ['props', propGrammar.prop.words],
    ['cast', Object.values(castGrammar).flatMap(({ words }) => words)],
  ]
  // Numbers are examples in those lists: `+8y` of a thing is a height with a sign too many.
  const found = /\d/.test(text) ? undefined : keys.find(([, words]) => words.includes(text))
  return found ? `It is a word of \`${found[0]}:\`; write it there, or delete it.` : null
}

/** A number that lacks the sign which says what it counts. */
function numberCure(text: string, grammar: Grammar): string | null {
  if (!/\d/.test(text)) return null
  const forms = Object.values(grammar).flatMap(({ name, words }) =>
    words.filter((word) => /\d/.test(word)).map((word) => `${word} for a ${name}`),
  )
  return forms.length === 0 ? null : `Write numbers as ${forms.join(', ')}.`
}
