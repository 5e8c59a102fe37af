/** Lines that are meant as headings and are none to Markdown, and headings that are not meant as such. */
import type { Heading, Paragraph, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Localized } from '../../languages/locales.ts'
import { characterName } from '../../messages/en/characters.ts'
import { characterName as japaneseName } from '../../messages/ja/characters.ts'
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
    } else if (node.type === 'heading' && isUnderlined(node, reporter)) reportUnderlined(node, reporter)
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
    const right = '#'.repeat(Math.max(2, marks.length))
    report(reporter, at(start.line + index, indent.length + 1), {
      rule: 'heading-space',
      what: whatOf(`${marks}${gap}${words.slice(0, 24)}`, space),
      cure: {
        en: `Begin the line with half-width \`${right}\` and put an ordinary space after it: \`${right} ${words}\`.`,
        ja: `行の初めに半角の \`${right}\` と半角スペースを書いてください（例: \`${right} ${words}\`）。`,
      },
    })
    return [words]
  })
}

/** @param space one that looks like an ordinary one, and is none */
function whatOf(line: string, space: string | undefined): Localized {
  const name = space === undefined ? null : { en: characterName(space), ja: japaneseName(space) }
  return {
    en: `\`${line}\` is not read as a heading${name ? `: it has ${name.en} for a space` : ''}.`,
    ja: `\`${line}\` が、見出しとして読まれません${name ? `。空白が ${name.ja}です` : ''}。`,
  }
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
