/**
 * Signs that YAML takes for its own and drops from the words without an error: `#42`, `!Breaking`, `*bold*`.
 * Also what it takes for words although the author meant a sign.
 */
import { type Document, isAlias, isCollection, isScalar, type Node, visit } from 'yaml'
import type { Fault } from '../../problem.ts'
import { castMeant } from '../line.ts'
import { inQuotes, restOfLine } from './explanation.ts'
import { fullWidthIndent, lineFault } from './yaml-lines.ts'

export interface Sign extends Fault {
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
const alias: Fault = {
  rule: 'yaml-alias',
  what: {
    en: 'A value begins with `*` or `&`, which YAML reads as a reference.',
    ja: '値の先頭に `*` か `&` があり、YAMLはこれを参照の記号として読みます。',
  },
  cure: {
    en: 'Put the whole value in quotes: "*like this*".',
    ja: '値全体を引用符で囲んでください（例: "*この言葉*"）。',
  },
}

const anchored = (name: string): Fault => ({
  ...alias,
  cure: {
    en: `Delete \`&${name}\` and write words out wherever they stand; if it is a word, put the whole value in quotes.`,
    ja: `\`&${name}\` を消し、言葉は使う場所ごとに書いてください。それも言葉のうちなら、値全体を引用符で囲んでください。`,
  },
})

/** `!mika: Hello!` has its sign on the wrong side of the name; null for what does not begin with somebody's name. */
function speaker(yaml: string, offset: number): Fault | null {
  const [, sign, name] = /^([!*])([^\s:]+)\s*:/.exec(yaml.slice(offset)) ?? []
  const meant = name === undefined ? null : castMeant(name)
  if (meant === null) return null
  return {
    rule: 'sign-before-speaker',
    what: {
      en: `\`${sign}\` stands before the name of a speaker, where YAML takes it for its own.`,
      ja: `話し手の名前の前に \`${sign}\` があり、YAMLはこれを自分の記号として読みます。`,
    },
    cure: {
      en: `Write it behind the name: ${meant}${sign}: …`,
      ja: `名前の後ろにつけて、${meant}${sign}: … と書いてください。`,
    },
  }
}

/** @param end where the tagged value begins: the tag stands before it */
function tag(end: number, { yaml, isInFlow }: Around): Sign {
  const last = yaml.lastIndexOf('!', end)
  const offset = yaml[last - 1] === '!' ? last - 1 : last
  const word = /^\S+/.exec(yaml.slice(offset))?.[0] ?? '!'
  const turned = speaker(yaml, offset)
  if (turned) return { offset, ...turned }
  const whole = inQuotes(restOfLine(yaml, offset, isInFlow))
  return {
    offset,
    rule: 'yaml-tag',
    what: {
      en: `A value begins with \`!\`, so that YAML does not read "${word}".`,
      ja: `値が \`!\` で始まっているため、YAMLは「${word}」を読みません。`,
    },
    cure: {
      en: `Put the whole value in quotes: ${whole}.`,
      ja: `値全体を引用符で囲んで、${whole} と書いてください。`,
    },
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
    what: {
      en: `\`#\` begins a comment here, so that YAML does not read "${comment}".`,
      ja: `\`#\` から後ろはメモとみなされ、YAMLは「${comment}」を読みません。`,
    },
    cure: {
      en: `Put the whole value in quotes: ${whole}. A comment has a space behind its \`#\`.`,
      ja: `値全体を引用符で囲んで、${whole} と書いてください。メモなら、\`#\` の後ろに半角スペースを入れてください。`,
    },
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
  if (key.startsWith('　')) return [{ offset, ...fullWidthIndent }]
  if (key !== '<<') return []
  return [
    {
      offset,
      rule: 'yaml-merge',
      what: {
        en: '`<<` would copy keys from another place, which is not allowed here.',
        ja: '`<<` は別の場所の項目を写す書き方で、ここでは使えません。',
      },
      cure: { en: 'Write the keys out.', ja: '項目をそのまま書き出してください。' },
    },
  ]
}
