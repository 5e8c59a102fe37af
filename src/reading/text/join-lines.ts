/** Line ends inside the paragraphs of a Markdown tree: a space, or nothing where the script has no spaces. */
import type { Nodes, Parents, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Locale } from '../../languages/locales.ts'
import { isJoined, localeOfFile } from './line-joins.ts'

/** @param file its name says the language */
export function joinLines(tree: Root, file: VFile): void {
  const locale = localeOfFile(file.path ?? '')
  visit(tree, (node: Nodes) => {
    if (node.type === 'paragraph' || node.type === 'heading') joinWithin(node, locale)
    if (node.type === 'image') node.alt = joined(node.alt ?? '', locale)
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      for (const attribute of node.attributes)
        if (typeof attribute.value === 'string') attribute.value = joined(attribute.value, locale)
  })
}

/** Text with its line ends → text in one line. */
export function joined(text: string, locale: Locale | null): string {
  const [first = '', ...rest] = text.split(/[ \t]*\n[ \t]*/)
  return rest.reduce((whole, line) => whole + (isJoined(whole, line, locale) ? '' : ' ') + line, first)
}

/** A line may end inside a bold word, or before a link: what is beside it counts, in whichever node it is. */
function joinWithin(block: Parents, locale: Locale | null): void {
  const leaves = leavesOf(block)
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.node === null || !leaf.text.includes('\n')) continue
    const before = leaves.slice(0, index).map(({ text }) => text)
    const after = leaves.slice(index + 1, index + 4).map(({ text }) => text)
    leaf.node.value = linesOf(leaf.text, { before: before.slice(-3).join(''), after: after.join(''), locale })
  }
}

interface Around {
  readonly before: string
  readonly after: string
  readonly locale: Locale | null
}

/** The line ends of a single text, of which the first and the last may touch its neighbours. */
function linesOf(text: string, { before, after, locale }: Around): string {
  const lines = text.split('\n')
  return lines.reduce((whole, line, index) => {
    if (index === 0) return line
    const next = index === lines.length - 1 ? line + after : line
    return whole + (isJoined(before + whole, next, locale) ? '' : '\n') + line
  }, '')
}

interface Leaf {
  /** Null for what has no line ends of its own. */
  readonly node: Text | null
  readonly text: string
}

function leavesOf(node: Nodes): readonly Leaf[] {
  if (node.type === 'text') return [{ node, text: node.value }]
  if (node.type === 'inlineCode') return [{ node: null, text: node.value }]
  if (node.type === 'break') return [{ node: null, text: '\n' }]
  if (node.type === 'footnoteReference') return []
  return 'children' in node ? node.children.flatMap(leavesOf) : [{ node: null, text: '\ufffc' }]
}
