/**
 * The strict profile of MDX: Markdown and our components. Whatever could run, load or act is refused
 * at its place; HTML has no links in links, and the page has no headings but those of its sections.
 * The walk reports and changes nothing.
 */
import type { Nodes, Parents, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Locale } from '../../languages/locales.ts'
import type { LinkKind } from '../../messages/en/faults/body.ts'
import { fault } from '../../messages/fault.ts'
import type { Fault } from '../../problem.ts'
import { choice } from '../text/did-you-mean.ts'
import { checkAttributes } from './attributes.ts'
import { checkChart } from './check-chart.ts'
import {
  type Component,
  type ComponentName,
  componentNames,
  isComponent,
  isElement,
  ruleOf,
} from './components.ts'
import { type Reporter, report } from './report.ts'

/** What encloses a node. */
interface Around {
  readonly locale: Locale
  /** The enclosing link or term; null outside of both. */
  readonly link: LinkKind | null
  readonly isInList: boolean
  readonly isTop: boolean
}

export function checkAllowed(tree: Root, locale: Locale, reporter: Reporter): void {
  walk(tree, { locale, link: null, isInList: false, isTop: true }, reporter)
}

/** Nothing inside of a strange component is judged. */
function walk(parent: Parents, around: Around, reporter: Reporter): void {
  for (const node of parent.children) {
    for (const found of faultsOf(node, around)) report(reporter, node, found)
    if (isElement(node) && !checkParts(node, around.locale, reporter)) continue
    if (!('children' in node)) continue
    const link = around.link ?? linkKindOf(node)
    const isInList = around.isInList || node.type === 'listItem'
    walk(node, { ...around, link, isInList, isTop: false }, reporter)
  }
}

/** What is wrong inside of a component's own tag or chart. @returns false for a strange one */
function checkParts(node: Component, locale: Locale, reporter: Reporter): boolean {
  const name = node.name ?? ''
  if (!isComponent(name)) return false
  checkAttributes({ node, name }, reporter)
  if (name === 'Chart' && node.type === 'mdxJsxFlowElement') checkChart(node, locale, reporter)
  return true
}

/** What is wrong with a node as a whole. */
function* faultsOf(node: Nodes, around: Around): Generator<Fault> {
  const inner = linkKindOf(node)
  if (inner !== null && around.link !== null) yield fault('nested-link', { inner, outer: around.link })
  if (node.type === 'link' && plainText(node).trim() === '') yield fault('empty-link')
  if (node.type === 'heading' && !around.isTop) yield fault('heading-inside')
  if (node.type === 'mdxjsEsm') yield fault('import')
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') yield fault('expression')
  if (node.type === 'imageReference') yield fault('picture-reference')
  if (node.type === 'image' && node.url !== '' && !node.alt?.trim())
    yield fault('missing-alt', { name: node.url })
  if (!isElement(node)) return
  const name = node.name ?? ''
  const found = isComponent(name) ? componentFault(node, name, around) : strangeTag(name)
  if (found) yield found
}

/** Everything that becomes an `<a>`. */
function linkKindOf(node: Nodes): LinkKind | null {
  if (node.type === 'link' || node.type === 'linkReference') return 'link'
  if (node.type === 'footnoteReference') return 'footnote'
  return isElement(node) && node.name === 'Term' ? 'term' : null
}

/** Components begin with a capital: `<br>` is HTML. */
const strangeTag = (tag: string): Fault =>
  fault(/^[a-z]/.test(tag) ? 'raw-html' : 'unknown-component', { tag, ...choice(tag, componentNames) })

/** What is wrong with where a component is, or with what is in it. */
function componentFault(node: Component, component: ComponentName, { isInList }: Around): Fault | null {
  const { place, example } = ruleOf(component)
  const isFlow = node.type === 'mdxJsxFlowElement'
  const isEmpty = node.children.length === 0
  if (place === 'block' && !isFlow)
    return fault(isInList ? 'component-inline/list' : 'component-inline', { component, example })
  if (component === 'Figure') return isEmpty ? null : fault('figure-with-words')
  if (isEmpty && component !== 'Chart')
    return fault('empty-component', { component, opening: example.replace(/>.*$/, '>') })
  return place === 'inline' && isFlow ? fault('component-block', { component, example }) : null
}
