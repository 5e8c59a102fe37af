/** Signs that YAML takes for its own and drops from the words without an error: `#42`, `!Breaking`, `*bold*`. */
import { type Document, isAlias, isCollection, isPair, isScalar, type Node, visit } from 'yaml'
import type { Fault } from '../../problem.ts'
import { castMeant } from '../line.ts'
import { inQuotes, restOfLine } from './explanation.ts'
import { keySigns } from './yaml-keys.ts'
import { type Around, type Sign, wordSigns } from './yaml-words.ts'

/** Who has so many has understood, and each is looked for in its line. */
const most = 100

export function signsIn(document: Document.Parsed, yaml: string): Sign[] {
  const found: Sign[] = []
  visit(document, {
    Node(_, node, path) {
      if (found.length > most) return visit.BREAK
      const isInFlow = path.some((around) => isCollection(around) && around.flow === true)
      const isInComic = path.some(
        (around) => isPair(around) && isScalar(around.key) && around.key.value === 'comic',
      )
      found.push(...signsOf(node, { yaml, isInFlow, isInComic }))
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
  if (isAlias(node)) return [{ offset, ...(speaker(around.yaml, offset) ?? alias) }]
  if ('anchor' in node && node.anchor)
    return [{ offset: around.yaml.lastIndexOf(`&${node.anchor}`, offset), ...anchored(node.anchor) }]
  if (node.tag !== undefined) return [tag(offset, around)]
  if (!isScalar(node) || (node.type !== 'PLAIN' && node.type !== 'QUOTE_SINGLE')) return []
  const sign = node.type === 'PLAIN' ? hash(node, around) : null
  return sign ? [sign] : wordSigns(node, around)
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
    en: `Delete \`&${name}\` and write the words out in each place; if it is a word, put the whole value in quotes.`,
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

/**
 * `We are #1` and `We are # 1`: the author's own words, which YAML would drop. `# a note` is a comment, and so is a
 * number after two spaces.
 */
function hash(node: Node, { yaml, isInFlow }: Around): Sign | null {
  const [start, end] = node.range ?? [0, 0]
  const gap = /^(?:[ \t]*(?=#\S)| (?=# \d))/.exec(yaml.slice(end, end + 200))
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
