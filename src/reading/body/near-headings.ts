/** Lines that are meant as headings and are none to Markdown, and headings that are not meant as such. */
import type { Heading, Paragraph, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { fault } from '../../messages/fault.ts'
import type { SectionKind } from '../../stories/story.ts'
import { at, type Reporter, report } from './report.ts'
import { kindOf } from './section-names.ts'

/** Sections whose headings were reported here, so that their absence is not reported again. */
export interface NearHeadings {
  readonly kinds: ReadonlySet<SectionKind | null>
  readonly isEmpty: boolean
}

export function checkNearHeadings(tree: Root, reporter: Reporter): NearHeadings {
  const before = reporter.problems.length
  const lines = reporter.text.split('\n')
  const kinds = new Set<SectionKind | null>()
  for (const node of tree.children) {
    if (node.type === 'paragraph') {
      for (const text of [...markedLines(node, lines, reporter), boldLine(node, reporter)])
        if (text !== null) kinds.add(kindOf(text))
    } else if (node.type === 'heading' && isUnderlined(node))
      report(reporter, node, fault('underlined-heading', { marks: node.depth === 1 ? '===' : '---' }))
  }
  return { kinds, isEmpty: reporter.problems.length === before }
}

/** `##Summary`, `###　最初の1時間`, `＃＃ まとめ`, `## ` with a no-break space: the words of each such line. */
function markedLines(node: Paragraph, lines: readonly string[], reporter: Reporter): string[] {
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 0 } }
  return lines.slice(start.line - 1, end.line).flatMap((line, index) => {
    const [, indent = '', marks = '', gap = '', words = ''] =
      /^(\p{Zs}*)([#＃]{1,6})(\p{Zs}*)([^\s#＃].*)$/u.exec(line) ?? []
    const isPlain = /^#?$/.test(marks) && gap === '' && kindOf(words) === null
    const space = /[^\P{Zs} ]/u.exec(indent + gap)?.[0]
    if (marks === '' || (isPlain && space === undefined)) return []
    const written = `${marks}${gap}${words.slice(0, 24)}`
    const right = `${'#'.repeat(Math.max(2, marks.length))} ${words}`
    report(
      reporter,
      at(start.line + index, indent.length + 1),
      space === undefined
        ? fault('heading-space', { written, right })
        : fault('heading-space/odd-space', { written, right, space }),
    )
    return [words]
  })
}

/** A bold line with the name of a section; its words. */
function boldLine(node: Paragraph, reporter: Reporter): string | null {
  const [only, ...more] = node.children
  const text = only?.type === 'strong' && more.length === 0 ? plainText(only).trim() : ''
  if (text === '' || kindOf(text) === null) return null
  report(reporter, node, fault('bold-heading', { heading: text }))
  return text
}

/** A heading of two lines: its words, then `---` or `===`. Often a line of text and a rule. */
export const isUnderlined = ({ position }: Heading): boolean =>
  (position?.end.line ?? 0) > (position?.start.line ?? 0)
