/**
 * Sizes that no story reaches. Markdown parsers need time that grows with the square of a paragraph and
 * call themselves once a level, so that a text of these sizes would keep an editor waiting or end the
 * program; it is refused before it is parsed.
 */
import type { Nodes, Root } from 'mdast'
import type { Fault, Problem } from '../../problem.ts'
import { report } from './report.ts'

/** In characters. A long story has 20,000. */
const maxBody = 100_000

/** A long story has 300. */
const maxLines = 3000

/** In characters, of lines without an empty one between them. A long paragraph has 2,000. */
const maxBlock = 10_000

/**
 * Of one kind of sign, in one block. A list of a hundred links has two hundred brackets. The parser compares each with
 * all others of its block, so that ten thousand would take seconds.
 */
const maxSigns = 1000

const signs: readonly RegExp[] = [/\*+|_+|~+/g, /[[\]]/g, /</g, /[{}]/g, /`+/g]

/** Quotation in a list in a list…: markers at the start of a line. */
const maxMarkers = 12
const maxIndent = 60

/** Levels of the tree: a link in bold in a list in a note has eight. */
const maxLevels = 24

/** Empty where the text may be parsed; otherwise the first thing that is too much. */
export function overLimit(text: string, file: string): readonly Problem[] {
  const lines = text.split('\n')
  const first = startOfBody(lines)
  let [body, block] = [0, 0]
  let counts: readonly number[] = []
  for (const [index, line] of lines.entries()) {
    if (index < first) continue
    body += line.length + 1
    const isEmpty = line.trim() === ''
    block = isEmpty ? 0 : block + line.length + 1
    counts = signs.map((sign, kind) => (isEmpty ? 0 : (counts[kind] ?? 0) + countOf(line, sign)))
    const fault = faultOf(line, { body, block, lines: index - first + 1, signs: Math.max(...counts) })
    if (fault) return [{ file, line: index + 1, column: 1, severity: 'error', ...fault }]
  }
  return []
}

interface Sizes {
  readonly body: number
  readonly block: number
  readonly lines: number
  readonly signs: number
}

const countOf = (line: string, sign: RegExp): number => line.match(sign)?.length ?? 0

function faultOf(line: string, { body, block, lines, signs }: Sizes): Fault | null {
  if (isDeep(line)) return deep
  if (signs > maxSigns) return manySigns
  if (block > maxBlock) return longBlock
  return body > maxBody || lines > maxLines ? longBody : null
}

/** Index of the first line below the frontmatter. */
function startOfBody(lines: readonly string[]): number {
  return lines[0]?.trimEnd() === '---'
    ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---') + 1
    : 0
}

const deep: Fault = {
  rule: 'nested-too-deeply',
  what: {
    en: 'Quotations, lists or components are nested too deeply.',
    ja: '引用、一覧、部品の入れ子が深すぎます。',
  },
  cure: {
    en: 'Write it with at most three levels: the text in paragraphs, the rest in one list.',
    ja: '入れ子は3段までにしてください。文章は段落に、残りは1つの一覧にします。',
  },
}

const longBlock: Fault = {
  rule: 'too-large',
  what: {
    en: `A paragraph, list or table has more than ${maxBlock.toLocaleString('en')} characters.`,
    ja: `1つの段落、一覧、表が、${maxBlock.toLocaleString('en')}字を超えています。`,
  },
  cure: {
    en: 'Divide it by empty lines, or delete what does not belong to the story.',
    ja: '空行で区切るか、記事に要らないものを消してください。',
  },
}

const manySigns: Fault = {
  rule: 'too-large',
  what: {
    en: `A paragraph, list or table has more than ${maxSigns.toLocaleString('en')} marks of one kind.`,
    ja: `1つの段落、一覧、表に、同じ種類の記号が${maxSigns.toLocaleString('en')}個を超えてあります。`,
  },
  cure: {
    en: 'Divide it by empty lines, or delete the marks that do nothing.',
    ja: '空行で区切るか、要らない記号を消してください。',
  },
}

const longBody: Fault = {
  rule: 'too-large',
  what: {
    en: `The text has more than ${maxBody.toLocaleString('en')} characters or ${maxLines.toLocaleString('en')} lines; this line is beyond them.`,
    ja: `本文が${maxBody.toLocaleString('en')}字、または${maxLines.toLocaleString('en')}行を超えています。この行で超えました。`,
  },
  cure: {
    en: 'Divide it into several stories, or delete what does not belong to it.',
    ja: '何本かの記事に分けるか、要らないものを消してください。',
  },
}

function isDeep(line: string): boolean {
  const prefix = /^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])+/.exec(line)?.[0] ?? ''
  const markers = prefix.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0
  return markers > maxMarkers || prefix.length - markers > maxIndent
}

/** Without calling itself, since everything after it does. */
export function overDepth(tree: Root, file: string): readonly Problem[] {
  let level: readonly Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    const [node] = level
    if (depth > maxLevels && node) {
      const reporter = { file, text: '', problems: [] }
      report(reporter, node, deep)
      return reporter.problems
    }
    level = level.flatMap((parent): readonly Nodes[] => ('children' in parent ? parent.children : []))
  }
  return []
}
