/**
 * A character of a value → where it is in the text. YAML takes quotation marks, escapes, indents and line ends
 * out of what was written, so the tenth character of a value is seldom the tenth that was typed.
 */
import { type Document, isScalar, type Node, type Scalar, visit } from 'yaml'
import type { Locale } from '../../languages/locales.ts'
import { isJoined } from '../text/line-joins.ts'

/** @returns where character `index` of a value is; its beginning where it is written oddly; null for what is no text */
export function offsetInside(node: Node | null, source: Source, index: number): number | null {
  if (!isScalar(node) || !node.range || typeof node.value !== 'string') return null
  return offsetsInside(node, source)[index] ?? node.range[0]
}

/** Where each character of a value is; none for what is no text, or is written oddly. */
export function offsetsInside(node: Node | null, source: Source): readonly number[] {
  if (!isScalar(node) || !node.range || typeof node.value !== 'string') return []
  const [start] = node.range
  const characters = joinedCharacters(node, source)
  // What was read otherwise than YAML reads it must not send anybody to a wrong place.
  if (!textOf(characters).startsWith(node.value.trimEnd())) return []
  return characters.flatMap(({ text, offset }) => Array<number>(text.length).fill(start + offset))
}

export interface Source {
  readonly yaml: string
  /** Of the words in it; null where it has several languages. */
  readonly locale: Locale | null
}

/** Values over several lines: a line end is a space, and nothing where the script has no spaces. */
export function joinFolds(document: Document.Parsed, source: Source): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string' || !node.range) return
      const written = source.yaml.slice(node.range[0], node.range[1])
      if (!written.includes('\n') || node.type === 'BLOCK_LITERAL') return
      const words = node.value.trimEnd()
      if (!textOf(charactersOf(written, node.type)).startsWith(words)) return
      const end = node.value.slice(words.length)
      node.value = textOf(joinedCharacters(node, source)).trimEnd() + end
    },
  })
}

function joinedCharacters({ range, type }: Scalar, { yaml, locale }: Source): Character[] {
  const written = yaml.slice(range?.[0], range?.[1])
  const characters = charactersOf(written, type)
  if (type === 'BLOCK_LITERAL' || !written.includes('\n')) return characters
  return characters.map((character, index) => {
    if (character.text !== ' ' || !/^[ \t]*\n/.test(written.slice(character.offset))) return character
    const [before, after] = [
      characters.slice(Math.max(0, index - 12), index),
      characters.slice(index + 1, index + 13),
    ]
    return isJoined(textOf(before), textOf(after), locale) ? { ...character, text: '' } : character
  })
}

const textOf = (characters: readonly Character[]): string => characters.map(({ text }) => text).join('')

interface Character {
  /** As read; empty where nothing was meant. */
  readonly text: string
  /** Where it was written, from the beginning of the scalar. */
  readonly offset: number
}

function charactersOf(written: string, type: unknown): Character[] {
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return ofBlock(written, type === 'BLOCK_FOLDED')
  if (type === 'QUOTE_DOUBLE') return ofFlow(written, 1, doubleQuoted)
  if (type === 'QUOTE_SINGLE') return ofFlow(written, 1, singleQuoted)
  return ofFlow(written, 0, null)
}

/** Signs that mean something else; the first group is a code, the second a sign, the third nothing at all. */
const doubleQuoted = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|\n([ \t]*)|(.))/isy
const singleQuoted = /''/y

/** A line end with the blanks around it: one is a space, and of several the first is dropped. */
const fold = /[ \t]*\n[ \t\n]*/y

/** @param quote length of the quotation mark at either end */
function ofFlow(written: string, quote: 0 | 1, signs: RegExp | null): Character[] {
  const found: Character[] = []
  for (let offset = quote; offset < written.length - quote; ) {
    const [source, text] =
      folded(written, offset) ?? escaped(written, offset, signs) ?? single(written, offset)
    found.push({ text, offset })
    offset += source.length
  }
  return found
}

type Step = readonly [source: string, text: string]

const single = (written: string, offset: number): Step => {
  const sign = written.charAt(offset)
  return [sign, sign]
}

function folded(written: string, offset: number): Step | null {
  const source = matched(fold, written, offset)?.[0]
  if (source === undefined) return null
  const lines = source.split('\n').length - 1
  return [source, lines === 1 ? ' ' : '\n'.repeat(lines - 1)]
}

function escaped(written: string, offset: number, signs: RegExp | null): Step | null {
  const match = signs && matched(signs, written, offset)
  if (!match) return null
  const [source, ...groups] = match
  if (signs === singleQuoted) return [source, "'"]
  const [x, u, long, lineEnd, sign] = groups
  const code = x ?? u ?? long
  if (code !== undefined) return [source, String.fromCodePoint(Number.parseInt(code, 16))]
  return [source, lineEnd === undefined ? (controls[sign ?? ''] ?? sign ?? '') : '']
}

const controls: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
  ...{ N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029' },
}

function matched(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

/** Lines below `|` or `>`, without their indent. */
function ofBlock(written: string, isFolded: boolean): Character[] {
  const lines = linesOf(written).slice(1)
  const indent = /^ */.exec(lines.find(({ text }) => text.trim() !== '')?.text ?? '')?.[0].length ?? 0
  return lines.flatMap(({ text, offset }, index) => {
    const body = text.slice(indent)
    const signs = body.split('').map((sign, at) => ({ text: sign, offset: offset + indent + at }))
    const end = isFolded ? lineEnd(body, lines[index + 1]?.text.slice(indent) ?? '') : '\n'
    return [...signs, { text: end, offset: offset + text.length }]
  })
}

/** What the end of a line becomes when lines are joined. */
function lineEnd(line: string, next: string): string {
  if (/^\s/.test(line) || /^\s/.test(next)) return '\n'
  if (line === '') return '\n'
  return next === '' ? '' : ' '
}

function linesOf(text: string): { readonly text: string; readonly offset: number }[] {
  let offset = 0
  return text.split('\n').map((line) => {
    const found = { text: line, offset }
    offset += line.length + 1
    return found
  })
}
