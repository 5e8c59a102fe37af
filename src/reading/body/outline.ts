/** The headings of a body: in order, recognised, complete. */
import type { Heading, Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Locale } from '../../languages/locales.ts'
import type { SectionKind } from '../../stories/story.ts'
import { nearest } from '../text/did-you-mean.ts'
import { checkNearHeadings, type NearHeadings } from './near-headings.ts'
import { type Reporter, report } from './report.ts'
import { kindOf, requiredKinds, sectionNames } from './section-names.ts'

export interface OutlinePart {
  readonly node: Heading
  readonly text: string
}

export interface OutlineSection extends OutlinePart {
  readonly kind: SectionKind | null
  readonly parts: readonly OutlinePart[]
}

/** Second-level headings with the third-level ones beneath them. */
export function outline(tree: Root): readonly OutlineSection[] {
  const sections: (OutlineSection & { parts: OutlinePart[] })[] = []
  for (const node of tree.children) {
    if (node.type !== 'heading') continue
    const text = plainText(node).trim()
    if (node.depth === 2) sections.push({ node, text, kind: kindOf(text), parts: [] })
    else if (node.depth === 3) sections.at(-1)?.parts.push({ node, text })
  }
  return sections
}

export function checkOutline(tree: Root, locale: Locale, reporter: Reporter): void {
  const near = checkNearHeadings(tree, reporter)
  // Levels and beginnings are judged once every heading is one.
  if (near.isEmpty) {
    checkStart(tree, reporter)
    checkDepths(tree, reporter)
  }
  const sections = outline(tree)
  checkRepeats(sections, reporter)
  checkEmpty(tree, reporter)
  checkComplete(tree, { sections, locale, near }, reporter)
}

/** The page has no place for text that belongs to no movement. */
function checkStart(tree: Root, reporter: Reporter): void {
  const first = tree.children.find((node) => !isInvisible(node))
  if (!first || (first.type === 'heading' && first.depth <= 2)) return
  report(reporter, first, {
    rule: 'text-before-heading',
    what: {
      en: 'Text stands above the first `##` heading.',
      ja: '最初の `##` の見出しより上に、文章があります。',
    },
    cure: {
      en: 'Move it below `## Detailed breakdown` (「## くわしい経緯」), or into `summary:`.',
      ja: '`## くわしい経緯`（英語の版では `## Detailed breakdown`）の下か、`summary:` に移してください。',
    },
  })
}

const isInvisible = (node: RootContent): boolean =>
  node.type === 'yaml' ||
  node.type === 'definition' ||
  node.type === 'footnoteDefinition' ||
  node.type === 'mdxjsEsm'

function checkDepths(tree: Root, reporter: Reporter): void {
  let above = 1
  for (const node of tree.children) {
    if (node.type !== 'heading') continue
    const marks = '#'.repeat(node.depth)
    if (plainText(node).trim() === '')
      report(reporter, node, {
        rule: 'empty-heading',
        what: { en: `A \`${marks}\` heading has no words.`, ja: `\`${marks}\` の見出しに言葉がありません。` },
        cure: {
          en: 'Write the heading, or delete the line.',
          ja: '見出しの言葉を書くか、行を消してください。',
        },
      })
    if (node.depth === 1)
      report(reporter, node, {
        rule: 'heading-order',
        what: {
          en: 'A `#` heading stands in the body; the title is the only one.',
          ja: '本文に `#` の見出しがあります。これは題名だけに使います。',
        },
        cure: {
          en: 'Write `##` for a section, `###` for a part of it.',
          ja: '節には `##`、その中の区切りには `###` を使ってください。',
        },
      })
    else if (node.depth > above + 1)
      report(reporter, node, {
        rule: 'heading-order',
        what: {
          en: `A \`${marks}\` heading follows a \`${'#'.repeat(above)}\` one: a level is left out.`,
          ja: `\`${'#'.repeat(above)}\` の次に \`${marks}\` の見出しがあり、段が飛んでいます。`,
        },
        cure: {
          en: `Write \`${'#'.repeat(above + 1)}\` here.`,
          ja: `ここは \`${'#'.repeat(above + 1)}\` にしてください。`,
        },
      })
    above = Math.max(node.depth, 2)
  }
}

/** A second-level heading with nothing below it. */
function checkEmpty(tree: Root, reporter: Reporter): void {
  for (const [index, node] of tree.children.entries()) {
    const next = tree.children[index + 1]
    const isEmpty = !next || (next.type === 'heading' && next.depth <= 2 && !isUnderlined(next))
    if (node.type !== 'heading' || node.depth !== 2 || isUnderlined(node)) continue
    if (isEmpty && plainText(node).trim() !== '')
      report(reporter, node, {
        rule: 'empty-section',
        what: {
          en: `The section "${plainText(node).trim()}" has nothing below it.`,
          ja: `節「${plainText(node).trim()}」の下に、何もありません。`,
        },
        cure: {
          en: 'Write a paragraph below the heading, or delete the heading.',
          ja: '見出しの下に段落を書くか、見出しを消してください。',
        },
      })
  }
}

/** `Text` with a line of `---` below it: no heading of ours, and reported as such. */
const isUnderlined = ({ position }: Heading): boolean =>
  (position?.end.line ?? 0) > (position?.start.line ?? 0)

function checkRepeats(sections: readonly OutlineSection[], reporter: Reporter): void {
  const seen = new Set<SectionKind>()
  for (const { kind, node, text } of sections) {
    if (kind === null) continue
    if (seen.has(kind))
      report(reporter, node, {
        rule: 'repeated-section',
        what: { en: `The section "${text}" stands twice.`, ja: `節「${text}」が2回あります。` },
        cure: {
          en: 'Join the two, or give one of them another heading.',
          ja: '2つを合わせるか、片方を別の見出しにしてください。',
        },
      })
    seen.add(kind)
  }
}

interface Outline {
  readonly sections: readonly OutlineSection[]
  readonly locale: Locale
  readonly near: NearHeadings
}

function checkComplete(tree: Root, { sections, locale, near }: Outline, reporter: Reporter): void {
  const present = new Set([...near.kinds, ...sections.map(({ kind }) => kind)])
  for (const node of tree.children)
    if (node.type === 'heading' && node.depth === 1) present.add(kindOf(plainText(node)))
  for (const kind of requiredKinds) {
    if (present.has(kind)) continue
    const name = sectionNames[kind].names[locale][0]
    const typo = sections.find((section) => section.kind === null && nearest(section.text, [name]) !== null)
    const last = tree.children.at(-1)
    if (typo)
      report(reporter, typo.node, {
        rule: 'missing-section',
        what: {
          en: `The section "${name}" is missing; this heading is "${typo.text}".`,
          ja: `節「${name}」がありません。この見出しは「${typo.text}」です。`,
        },
        cure: { en: `Write \`## ${name}\`.`, ja: `\`## ${name}\` と書いてください。` },
      })
    else if (last)
      report(reporter, last, {
        rule: 'missing-section',
        what: { en: `The section "${name}" is missing.`, ja: `節「${name}」がありません。` },
        cure: {
          en: `Add \`## ${name}\` and a paragraph below it.`,
          ja: `\`## ${name}\` と、その下の段落を加えてください。`,
        },
      })
  }
}
