/** Signs that YAML takes for its own and drops from the words without an error: `#42`, `!Breaking`, `*bold*`. */
import { type Document, isAlias, isCollection, isPair, isScalar, type Node, visit } from 'yaml'
import { inQuotes } from '../../messages/quotation.ts'
import type { Fault } from '../../problem.ts'
import { castMeant } from '../comic/line.ts'
import { markupIn } from '../mdx/markup.ts'
import { keySigns } from './yaml-keys.ts'
import { restOfLine } from './yaml-line.ts'
import { markupOfValue } from './yaml-mends.ts'
import { type Around, type Sign, wordSigns } from './yaml-words.ts'

/** Who has so many has understood, and each is looked for in its line. */
const most = 100

export function signsIn(document: Document.Parsed, yaml: string): Sign[] {
  const found: Sign[] = []
  visit(document, {
    Node(_, node, path) {
      if (found.length > most) return visit.BREAK
      const isInFlow = path.some((around) => isCollection(around) && around.flow === true)
      const keys = path.flatMap((around) =>
        isPair(around) && isScalar(around.key) ? [String(around.key.value)] : [],
      )
      found.push(...signsOf(node, { yaml, isInFlow, isInComic: keys.includes('comic'), keys }))
      return undefined
    },
    Pair(_, { key, value }) {
      if (isScalar(key))
        found.push(...keySigns(key, value === null || (isScalar(value) && value.value === null), yaml))
    },
  })
  const cures = new Set<string>()
  return found
    .toSorted((a, b) => a.offset - b.offset)
    .filter(({ cure }) => !cures.has(cure.en) && cures.add(cure.en))
}

function signsOf(node: Node, around: Around): Sign[] {
  const offset = node.range?.[0] ?? 0
  if (isAlias(node)) return [{ offset, ...(speaker(around.yaml, offset) ?? reference(offset, around)) }]
  if ('anchor' in node && node.anchor) return [anchored(node, node.anchor, around)]
  if (node.tag !== undefined) return [tag(offset, around)]
  if (!isScalar(node) || (node.type !== 'PLAIN' && node.type !== 'QUOTE_SINGLE')) return []
  const sign = node.type === 'PLAIN' ? hash(node, around) : null
  return sign ? [sign] : wordSigns(node, around)
}

/** An editor writes it by accident, and it can blow up a file. */
function reference(offset: number, { yaml, isInFlow, isInComic }: Around): Fault {
  const rest = restOfLine(yaml, offset, isInFlow)
  const markup = markupIn(rest, isInComic)
  if (markup) return markupOfValue(markup)
  return {
    rule: 'yaml-alias',
    what: {
      en: `The value begins with \`${rest.charAt(0)}\`, which YAML reads as a reference to another place.`,
      ja: `値の先頭に \`${rest.charAt(0)}\` があり、YAMLはこれを別の場所への参照として読みます。`,
    },
    cure: {
      en: `Put the whole value in quotes: ${inQuotes(rest)}.`,
      ja: `値全体を引用符で囲んで、${inQuotes(rest)} と書いてください。`,
    },
  }
}

/** `&quot;The door&quot;` begins words; `&all` before a group is meant for YAML. */
function anchored(node: Node, anchor: string, around: Around): Sign {
  const offset = around.yaml.lastIndexOf(`&${anchor}`, node.range?.[0])
  const fault = reference(offset, around)
  if (isScalar(node)) return { offset, ...fault }
  return {
    offset,
    ...fault,
    cure: {
      en: `Delete \`&${anchor}\` and write the words out in each place.`,
      ja: `\`&${anchor}\` を消し、言葉は使う場所ごとに書いてください。`,
    },
  }
}

/** `!mika: Hello!` has its sign on the wrong side of the name; null for what does not begin with somebody's name. */
function speaker(yaml: string, offset: number): Fault | null {
  const [, sign, name] = /^([!*])([^\s:]+)\s*:/.exec(yaml.slice(offset)) ?? []
  const meant = name === undefined ? null : castMeant(name)
  if (meant === null) return null
  return {
    rule: 'sign-before-speaker',
    what: {
      en: `\`${sign}\` is before the name of a speaker, where YAML takes it for its own.`,
      ja: `話し手の名前の前に \`${sign}\` があり、YAMLはこれを自分の記号として読みます。`,
    },
    cure: {
      en: `Write it after the name: ${meant}${sign}: …`,
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

/** Sticky: what is between a value and a `#` that was meant as a word. */
const afterWords = /[ \t]*(?=#\S)| (?=# \d)/y
const afterNothing = /[ \t]*(?=#\S)| ?(?<=[-:] )(?=# \S)/y

/**
 * `We are #1` and `We are # 1`: the author's own words, which YAML would drop. `# a note` is a comment after words, and
 * after nothing it is one where it has two spaces before it.
 */
function hash(node: Node, { yaml, isInFlow }: Around): Sign | null {
  const [start, end] = node.range ?? [0, 0]
  const note = start === end ? afterNothing : afterWords
  note.lastIndex = end
  const gap = note.exec(yaml)
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
      en: `Put the whole value in quotes: ${whole}. A note has two spaces before its \`#\` and one after.`,
      ja: `値全体を引用符で囲んで、${whole} と書いてください。メモなら、\`#\` の前に2つ、後ろに1つ、半角スペースを入れてください。`,
    },
  }
}
