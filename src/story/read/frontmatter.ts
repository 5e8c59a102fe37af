/** Text of a story or a YAML file → plain data, and the place of every key and value in it. */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { Place, Problem } from '../../problem.ts'
import { explainYaml } from './yaml-errors.ts'

export type Path = readonly PropertyKey[]

export interface Frontmatter {
  /** What YAML says; dates stay the strings that were written. */
  readonly data: unknown
  /** Where a value stands; where it is missing, the nearest thing around it that exists. */
  readonly placeOf: (path: Path) => Place
  /** Where a key stands, as opposed to its value. */
  readonly placeOfKey: (path: Path) => Place
  readonly problems: readonly Problem[]
}

/** Reads the YAML between the two `---` lines at the top of an MDX file. */
export function readFrontmatter(text: string, file: string): Frontmatter | Problem {
  const opening = /^---[ \t]*\n/.exec(text)
  const refuse = (rule: string, what: string, cure: string): Problem => {
    return { rule, file, line: 1, column: 1, what, cure, severity: 'error' }
  }
  if (!opening)
    return refuse(
      'no-frontmatter',
      'The file does not begin with frontmatter.',
      'Begin the first line with `---`, then the title and the other facts, then `---` again.',
    )
  const closing = /\n---[ \t]*(?:\n|$)/.exec(text.slice(opening[0].length - 1))
  if (!closing)
    return refuse(
      'frontmatter-not-closed',
      'The frontmatter has no end.',
      'Put a line with only `---` below the last line of the frontmatter, above the body.',
    )
  const yaml = text.slice(opening[0].length, opening[0].length - 1 + closing.index + 1)
  return readYaml(yaml, file, 1)
}

/**
 * Reads YAML 1.2.
 * @param linesBefore lines of the file above this text, so that places are those of the file
 */
export function readYaml(yaml: string, file: string, linesBefore = 0): Frontmatter {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { prettyErrors: false, lineCounter: lines })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) }
  }
  const aliases = aliasProblems(document, file, placeAt)
  const problems = aliases.length > 0 ? aliases : yamlProblems(document, file, placeAt)
  return {
    data: problems.length === 0 ? document.toJS() : undefined,
    placeOf: (path) => placeAt(offsetOf(document, path, 'value')),
    placeOfKey: (path) => placeAt(offsetOf(document, path, 'key')),
    problems,
  }
}

/** YAML loses its way after the first error of form; those that follow are not the author's. */
function yamlProblems(
  document: Document.Parsed,
  file: string,
  placeAt: (offset: number) => Place,
): Problem[] {
  const isForm = (code: string): boolean => code !== 'DUPLICATE_KEY'
  const first = document.errors.find(({ code }) => isForm(code))
  return document.errors
    .filter((error) => error === first || !isForm(error.code))
    .map(({ code, message, pos }) => {
      const offset = code === 'MISSING_CHAR' ? startOfUnclosed(document, pos[0]) : pos[0]
      return { file, ...placeAt(offset), severity: 'error', ...explainYaml(code, message) }
    })
}

/** A quotation mark that is not closed is missed at the end of the file; the editor looks where it was opened. */
function startOfUnclosed(document: Document.Parsed, offset: number): number {
  let start = offset
  visit(document, {
    Scalar(_, { range, type }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
      if (isQuoted && range && range[0] <= offset && range[1] >= offset) start = range[0]
    },
  })
  return start
}

/** `&anchor` and `*alias` are refused: an editor writes them by accident, and they can blow up a file. */
function aliasProblems(
  document: Document.Parsed,
  file: string,
  placeAt: (offset: number) => Place,
): Problem[] {
  const found: Problem[] = []
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && !('anchor' in node && node.anchor)) return
      found.push({
        rule: 'yaml-alias',
        file,
        ...placeAt(node.range?.[0] ?? 0),
        what: 'A value begins with `*` or `&`, which YAML reads as a reference.',
        cure: 'Put the whole value in quotes: "*like this*".',
        severity: 'error',
      })
    },
  })
  return found
}

/** Offset of the deepest part of `path` that exists. */
function offsetOf(document: Document.Parsed, path: Path, what: 'key' | 'value'): number {
  let node: Node | null = document.contents
  let offset = node?.range?.[0] ?? 0
  for (const [depth, step] of path.entries()) {
    const wantsKey = what === 'key' && depth === path.length - 1
    const found = child(node, step)
    if (!found) return offset
    offset = wantsKey ? found.keyOffset : found.offset
    node = found.node
  }
  return offset
}

function child(node: Node | null, step: PropertyKey) {
  if (!isCollection(node)) return null
  if (!isMap(node)) {
    const item = node.items[Number(step)]
    return isNode(item) ? { node: item, offset: start(item, 0), keyOffset: start(item, 0) } : null
  }
  const pair = node.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
  )
  if (!pair || !isScalar(pair.key)) return null
  const keyOffset = start(pair.key, 0)
  const value = isNode(pair.value) ? pair.value : null
  return { node: value, offset: start(value, keyOffset), keyOffset }
}

/** An empty value (`title:`) has no extent of its own; its key is where the editor looks. */
function start(node: Node | null, otherwise: number): number {
  const range = node?.range
  return range && range[1] > range[0] ? range[0] : otherwise || (range?.[0] ?? 0)
}
