/**
 * Signs that YAML takes for its own and drops from the words without an error: `#42`, `!Breaking`, `*bold*`.
 * Also what it takes for words although the author meant a sign.
 */
import { type Document, isAlias, isCollection, isScalar, type Node, visit } from 'yaml'
import { castMeant } from '../line.ts'
import { type Explanation, inQuotes, restOfLine } from './explanation.ts'
import { lineFault } from './yaml-lines.ts'

export interface Sign extends Explanation {
  /** Where the sign stands in the YAML. */
  readonly offset: number
}

export function signsIn(document: Document.Parsed, yaml: string): Sign[] {
  const found: Sign[] = []
  visit(document, {
    Node(_, node, path) {
      const isInFlow = path.some((around) => isCollection(around) && around.flow === true)
      found.push(...signsOf(node, { yaml, isInFlow, isRoot: path.length === 1 }))
    },
    Pair(_, { key }) {
      if (isScalar(key)) found.push(...signsOfKey(String(key.value), key.range?.[0] ?? 0))
    },
  })
  return found.toSorted((a, b) => a.offset - b.offset)
}

interface Around {
  readonly yaml: string
  readonly isInFlow: boolean
  readonly isRoot: boolean
}

function signsOf(node: Node, around: Around): Sign[] {
  const offset = node.range?.[0] ?? 0
  if (isAlias(node)) return [{ offset, ...(speaker(around.yaml, offset) ?? alias) }]
  if ('anchor' in node && node.anchor)
    return [{ offset: around.yaml.lastIndexOf(`&${node.anchor}`, offset), ...anchored(node.anchor) }]
  if (node.tag !== undefined) return [tag(offset, around)]
  if (!isScalar(node) || node.type !== 'PLAIN') return []
  const sign = hash(node, around) ?? hiddenLine(node, around)
  return sign ? [sign] : []
}

/** An editor writes it by accident, and it can blow up a file. */
const alias: Explanation = {
  rule: 'yaml-alias',
  what: 'A value begins with `*` or `&`, which YAML reads as a reference.',
  cure: 'Put the whole value in quotes: "*like this*".',
}

const anchored = (name: string): Explanation => ({
  ...alias,
  cure: `Delete \`&${name}\` and write words out wherever they stand; if it is a word, put the whole value in quotes.`,
})

/** `!mika: Hello!` has its sign on the wrong side of the name; null for what does not begin with somebody's name. */
function speaker(yaml: string, offset: number): Explanation | null {
  const [, sign, name] = /^([!*])([^\s:]+)\s*:/.exec(yaml.slice(offset)) ?? []
  const meant = name === undefined ? null : castMeant(name)
  if (meant === null) return null
  return {
    rule: 'sign-before-speaker',
    what: `\`${sign}\` stands before the name of a speaker, where YAML takes it for its own.`,
    cure: `Write it behind the name: ${meant}${sign}: …`,
  }
}

/** @param end where the tagged value begins: the tag stands before it */
function tag(end: number, { yaml, isInFlow }: Around): Sign {
  const last = yaml.lastIndexOf('!', end)
  const offset = yaml[last - 1] === '!' ? last - 1 : last
  const word = /^\S+/.exec(yaml.slice(offset))?.[0] ?? '!'
  const turned = speaker(yaml, offset)
  if (turned) return { offset, ...turned }
  return {
    offset,
    rule: 'yaml-tag',
    what: `A value begins with \`!\`, so that YAML does not read "${word}".`,
    cure: `Put the whole value in quotes: ${inQuotes(restOfLine(yaml, offset, isInFlow))}.`,
  }
}

/**
 * `We are #1`: a `#` with no space behind it is the author's own word, and YAML would drop it. `# a note` is a comment.
 */
function hash(node: Node, { yaml, isInFlow }: Around): Sign | null {
  const [start, end] = node.range ?? [0, 0]
  const gap = /^[ \t]*(?=#\S)/.exec(yaml.slice(end, end + 200))
  if (!gap) return null
  const offset = end + gap[0].length
  const comment = restOfLine(yaml, offset, false)
  const whole = inQuotes(restOfLine(yaml, start, isInFlow))
  return {
    offset,
    rule: 'yaml-hash',
    what: `\`#\` begins a comment here, so that YAML does not read "${comment}".`,
    cure: `Put the whole value in quotes: ${whole}. A comment has a space behind its \`#\`.`,
  }
}

/** `kind：primary` or `-The door` below a value without quotes is one more line of that value. */
function hiddenLine(node: Node, { yaml, isRoot }: Around): Sign | null {
  const [start, end] = node.range ?? [0, 0]
  if (isRoot) return lineFault(yaml, start)
  const text = yaml.slice(start, end)
  // A value that begins with a dash is itself an entry, and its list is judged as a whole.
  const hidden = text.startsWith('-') ? null : /\n[ \t]*(?=[a-z]+：|-[^\s-])/.exec(text)
  return hidden && lineFault(yaml, start + hidden.index + hidden[0].length)
}

function signsOfKey(key: string, offset: number): Sign[] {
  if (key.startsWith('　'))
    return [
      {
        offset,
        rule: 'full-width-sign',
        what: 'The line is indented with a full-width space (U+3000).',
        cure: 'Indent with half-width spaces, as many as the lines around it.',
      },
    ]
  if (key !== '<<') return []
  return [
    {
      offset,
      rule: 'yaml-merge',
      what: '`<<` would copy keys from another place, which is not allowed here.',
      cure: 'Write the keys out.',
    },
  ]
}
