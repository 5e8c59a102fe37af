/** A word that means nothing where it stands: what was meant, or what may stand there. */
import type { Localized } from '../../languages/locales.ts'
import type { Fault } from '../../problem.ts'
import { effects, scenes, shots } from '../../stories/script-words.ts'
import { nearest } from '../text/did-you-mean.ts'
import { castGrammar, type Grammar, propGrammar } from './grammar.ts'

/** @param owner whose line it stands in: "`mika` in panel 1" */
export function unknownWord(text: string, grammar: Grammar, owner: Localized): Fault {
  const rule = 'unknown-word'
  const what = {
    en: `\`${text}\` is no word for ${owner.en}.`,
    ja: `${owner.ja}に \`${text}\` という語は使えません。`,
  }
  const parts = text.split(/[,;:、，；：・]+/).filter((part) => part !== '')
  if (parts.length > 0 && parts[0] !== text && parts.every((part) => isKnown(part, grammar)))
    return { rule, what, cure: apart(parts.join(' ')) }
  const home = keyOfWord(text)
  if (home !== null) return { rule, what, cure: home }
  const meant = meantBy(text, grammar)
  if (meant !== null) return { rule, what, cure: didYouMean(meant, grammar) }
  return { rule, what, cure: numberCure(text, grammar) ?? listOf(grammar) }
}

const apart = (words: string): Localized => ({
  en: `Part words by spaces alone: ${words}.`,
  ja: `語は半角スペースだけで区切ってください（例: ${words}）。`,
})

function didYouMean(meant: string, grammar: Grammar): Localized {
  const list = listAround(meant, grammar)
  return { en: `Did you mean \`${meant}\`? ${list.en}`, ja: `もしかして \`${meant}\` ですか。${list.ja}` }
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
function listAround(meant: string, grammar: Grammar): Localized {
  const kinds = Object.values(grammar)
  const own = kinds.find(({ read }) => read(meant) !== null)
  if (own === undefined) return listOf(grammar)
  const others = kinds.filter((kind) => kind !== own)
  return {
    en: `${own.plural}: ${own.words.join(', ')}. Also valid here: ${others.map(({ plural }) => plural.toLowerCase()).join(', ')}.`,
    ja: `${own.name.ja}: ${own.words.join('、')}。ほかに${others.map(({ name }) => name.ja).join('、')}も書けます。`,
  }
}

const listOf = (grammar: Grammar): Localized => ({
  en: Object.values(grammar)
    .map(({ plural, words }) => `${plural}: ${words.join(' ')}.`)
    .join(' '),
  ja: Object.values(grammar)
    .map(({ name, words }) => `${name.ja}: ${words.join(' ')}。`)
    .join(''),
})

/** A word of a script that belongs after another key: what to do with it. Null for any other word. */
export function keyOfWord(text: string): Localized | null {
  const keys: readonly (readonly [key: string, words: readonly string[]])[] = [
    ['scene', scenes],
    ['shot', shots],
    ['fx', effects],
    ['props', propGrammar.prop.words],
    ['cast', Object.values(castGrammar).flatMap(({ words }) => words)],
  ]
  // Numbers are examples in those lists: `+8y` of a thing is a height with a sign too many.
  const found = /\d/.test(text) ? undefined : keys.find(([, words]) => words.includes(text))
  if (!found) return null
  return {
    en: `It is a word of \`${found[0]}:\`; write it there, or delete it.`,
    ja: `\`${found[0]}:\` の語です。そちらに書くか、消してください。`,
  }
}

/** A number that lacks the sign which says what it counts. */
function numberCure(text: string, grammar: Grammar): Localized | null {
  if (!/\d/.test(text)) return null
  const forms = Object.values(grammar).flatMap(({ name, words }) =>
    words.filter((word) => /\d/.test(word)).map((word) => ({ word, name })),
  )
  if (forms.length === 0) return null
  return {
    en: `Write numbers as ${forms.map(({ word, name }) => `${word} for a ${name.en}`).join(', ')}.`,
    ja: `数字は${forms.map(({ word, name }) => `${name.ja}なら ${word}`).join('、')} のように書いてください。`,
  }
}
