/** The headings of a body: in order, recognised, complete. */
import type { Heading, Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Locale } from '../../languages/locales.ts'
import { fault } from '../../messages/fault.ts'
import type { SectionKind } from '../../stories/story.ts'
import { nearest } from '../text/did-you-mean.ts'
import { checkNearHeadings, isUnderlined, type NearHeadings } from './near-headings.ts'
import { type Reporter, report } from './report.ts'
import { kindOf, requiredKinds, sectionName } from './section-names.ts'

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
    checkStart(tree, locale, reporter)
    checkDepths(tree, reporter)
  }
  const sections = outline(tree)
  checkRepeats(sections, reporter)
  checkEmpty(tree, reporter)
  checkComplete(tree, { sections, locale, near }, reporter)
}

/** The page has no place for text that belongs to no movement. */
function checkStart(tree: Root, locale: Locale, reporter: Reporter): void {
  const first = tree.children.find((node) => !isInvisible(node))
  if (!first || (first.type === 'heading' && first.depth <= 2)) return
  const heading = sectionName('breakdown', locale)
  report(reporter, first, fault('text-before-heading', { heading }))
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
    if (plainText(node).trim() === '') report(reporter, node, fault('empty-heading', { marks }))
    if (node.depth === 1) report(reporter, node, fault('heading-order/title'))
    else if (node.depth > above + 1)
      report(reporter, node, fault('heading-order', { marks, above: '#'.repeat(above) }))
    above = Math.max(node.depth, 2)
  }
}

/** A second-level heading with nothing below it. */
function checkEmpty(tree: Root, reporter: Reporter): void {
  for (const [index, node] of tree.children.entries()) {
    const next = tree.children[index + 1]
    const isEmpty = !next || (next.type === 'heading' && next.depth <= 2 && !isUnderlined(next))
    if (node.type !== 'heading' || node.depth !== 2 || isUnderlined(node)) continue
    const heading = plainText(node).trim()
    if (isEmpty && heading !== '') report(reporter, node, fault('empty-section', { heading }))
  }
}

function checkRepeats(sections: readonly OutlineSection[], reporter: Reporter): void {
  const seen = new Set<SectionKind>()
  for (const { kind, node, text } of sections) {
    if (kind === null) continue
    if (seen.has(kind)) report(reporter, node, fault('repeated-section', { heading: text }))
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
    const heading = sectionName(kind, locale)
    const typo = sections.find(
      (section) => section.kind === null && nearest(section.text, [heading]) !== null,
    )
    const last = tree.children.at(-1)
    if (typo) report(reporter, typo.node, fault('missing-section/misspelt', { heading, written: typo.text }))
    else if (last) report(reporter, last, fault('missing-section', { heading }))
  }
}
