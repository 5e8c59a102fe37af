/**
 * Text of an original → text of its translation: the same Markdown, in which every place with words begins with a ¶.
 * The tree only says where; the text itself is kept letter for letter, so that links, terms, tables and notes stay.
 */
import type { Nodes, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Locale } from '../../languages/locales.ts'
import { editorLocales } from '../../messages/editor-locale.ts'
import { editorWords, wordsWithin } from '../../messages/editor-words.ts'
import { isComponent } from '../../reading/body/components.ts'
import { kindOf, sectionName } from '../../reading/body/section-names.ts'
import { unravel } from '../../reading/body/unravel.ts'
import { readMarkdown } from '../../reading/mdx/markdown.ts'
import { unwritten } from '../../reading/unwritten.ts'

interface Edit {
  readonly at: number
  /** How many characters are replaced. */
  readonly length: number
  readonly words: string
}

/**
 * @param text the whole file
 * @param lang the language to translate into
 * @throws where the text cannot be parsed
 */
export function translatedBody(text: string, lang: Locale): string {
  const { tree } = readMarkdown(text, 'original.mdx')
  if (tree === null) throw new Error('The original has been read before')
  const edits = editsOf(unravel(tree), text, lang).toSorted((a, b) => b.at - a.at)
  const start = tree.children.find(({ type }) => type === 'yaml')?.position?.end.offset ?? 0
  const translated = edits.reduce(
    (rest, { at, length, words }) => rest.slice(0, at) + words + rest.slice(at + length),
    text,
  )
  return translated.slice(start).replace(/^\n/, '')
}

function editsOf(tree: Root, text: string, lang: Locale): Edit[] {
  const edits: Edit[] = []
  visit(tree, (node: Nodes) => {
    if (node.type === 'heading') edits.push(...headingEdit(node, text, lang))
    if (node.type === 'paragraph') edits.push(...gapBefore(node.children[0], text))
    if (node.type === 'tableRow') edits.push(...gapBefore(node.children[0]?.children[0], text))
    if (node.type === 'mdxJsxFlowElement' && isComponent(node.name ?? ''))
      edits.push(...attributeEdits(node, text, lang))
  })
  return edits
}

function headingEdit(node: Extract<Nodes, { type: 'heading' }>, text: string, lang: Locale): Edit[] {
  const kind = node.depth === 2 ? kindOf(plainText(node)) : null
  if (kind === null) return gapBefore(node.children[0], text)
  const at = node.children[0]?.position?.start.offset ?? 0
  const end = node.children.at(-1)?.position?.end.offset ?? at
  return [{ at, length: end - at, words: sectionName(kind, lang) }]
}

function gapBefore(node: Nodes | undefined, text: string): Edit[] {
  const at = node?.position?.start.offset
  if (at === undefined || text.startsWith(unwritten, at)) return []
  return [{ at, length: 0, words: `${unwritten} ` }]
}

const wordy: readonly string[] = ['title', 'alt', 'caption', 'by']

type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' }>

function attributeEdits({ attributes }: Element, text: string, lang: Locale): Edit[] {
  return attributes.flatMap((attribute): Edit[] => {
    if (attribute.type !== 'mdxJsxAttribute' || !wordy.includes(attribute.name)) return []
    const { start, end } = attribute.position ?? {}
    if (typeof attribute.value !== 'string' || start?.offset === undefined || end?.offset === undefined)
      return []
    const written = text.slice(start.offset, end.offset)
    const at = start.offset + written.search(/["']/) + 1
    const notes = editorLocales.map((one) => editorWords(one).translationHints.note)
    if (notes.includes(attribute.value))
      return [{ at, length: attribute.value.length, words: wordsWithin(lang).translationHints.note }]
    return text.startsWith(unwritten, at) ? [] : [{ at, length: 0, words: `${unwritten} ` }]
  })
}
