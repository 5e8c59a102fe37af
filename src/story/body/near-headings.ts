/** Lines that are meant as headings and are none to Markdown, and headings that are not meant as such. */
import type { Heading, Paragraph, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { SectionKind } from '../story.ts'
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
    } else if (node.type === 'heading' && isUnderlined(node, reporter)) reportUnderlined(node, reporter)
  }
  return { kinds, isEmpty: reporter.problems.length === before }
}

/** `##Summary`, `###　最初の1時間`, `＃＃ まとめ`: the words of each such line. */
function markedLines(node: Paragraph, lines: readonly string[], reporter: Reporter): string[] {
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 0 } }
  return lines.slice(start.line - 1, end.line).flatMap((line, index) => {
    const [, indent = '', marks = '', gap = '', words = ''] =
      /^([ \u3000]*)([#＃]{1,6})([ \u3000]*)([^\s#＃].*)$/.exec(line) ?? []
    const isPlain = /^#?$/.test(marks) && gap === '' && kindOf(words) === null
    if (marks === '' || (isPlain && !indent.includes('\u3000'))) return []
    const right = '#'.repeat(Math.max(2, marks.length))
    report(reporter, at(start.line + index, indent.length + 1), {
      rule: 'heading-space',
      what: {
        en: `\`${marks}${gap}${words.slice(0, 24)}\` is not read as a heading.`,
        ja: `\`${marks}${gap}${words.slice(0, 24)}\` が、見出しとして読まれません。`,
      },
      cure: {
        en: `Begin the line with half-width \`${right}\` and put a half-width space behind it: \`${right} ${words}\`.`,
        ja: `行の初めに半角の \`${right}\` と半角スペースを書いてください（例: \`${right} ${words}\`）。`,
      },
    })
    return [words]
  })
}

/** A bold line with the name of a section; its words. */
function boldLine(node: Paragraph, reporter: Reporter): string | null {
  const [only, ...more] = node.children
  const text = only?.type === 'strong' && more.length === 0 ? plainText(only).trim() : ''
  if (text === '' || kindOf(text) === null) return null
  report(reporter, node, {
    rule: 'bold-heading',
    what: {
      en: `"${text}" is bold, not a heading.`,
      ja: `「${text}」が、見出しではなく太字になっています。`,
    },
    cure: { en: `Write \`## ${text}\`.`, ja: `\`## ${text}\` と書いてください。` },
  })
  return text
}

/** A heading of two lines: its words, then `---` or `===`. Often a line of text and a rule. */
const isUnderlined = ({ position }: Heading, { text }: Reporter): boolean =>
  position?.start.offset !== undefined && text[position.start.offset] !== '#'

function reportUnderlined(node: Heading, reporter: Reporter): void {
  report(reporter, node, {
    rule: 'underlined-heading',
    what: {
      en: `A line of ${node.depth === 1 ? '`===`' : '`---`'} below text makes it a heading.`,
      ja: `文章の下の ${node.depth === 1 ? '`===`' : '`---`'} の行で、文章が見出しになっています。`,
    },
    cure: {
      en: 'Write `## ` before the words for a heading; for a line across the page, leave an empty line above `---`.',
      ja: '見出しなら言葉の前に `## ` と書き、横線なら `---` の上に空行を入れてください。',
    },
  })
}
