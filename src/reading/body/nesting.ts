/** What may stand in what: HTML has no links in links, and the page has no headings but those of its sections. */
import type { Nodes, Parents, Root } from 'mdast'
import type { LinkKind } from '../../messages/en/faults/body.ts'
import { fault } from '../../messages/fault.ts'
import type { Fault } from '../../problem.ts'
import type { Component } from './attributes.ts'
import { type ComponentName, isComponent, ruleOf } from './components.ts'
import { type Reporter, report } from './report.ts'

/** What encloses a node. */
interface Around {
  /** The enclosing link or term; null outside of both. */
  readonly link: LinkKind | null
  readonly isInList: boolean
  readonly isTop: boolean
}

export function checkNesting(tree: Root, reporter: Reporter): void {
  walk(tree, { link: null, isInList: false, isTop: true }, reporter)
}

function walk(parent: Parents, around: Around, reporter: Reporter): void {
  for (const node of parent.children) {
    const link = linkKindOf(node)
    if (link !== null && around.link !== null)
      report(reporter, node, fault('nested-link', { inner: link, outer: around.link }))
    if (node.type === 'heading' && !around.isTop) report(reporter, node, fault('heading-inside'))
    if (isElement(node)) {
      const name = node.name ?? ''
      if (!isComponent(name)) continue
      const found = faultOf(node, name, around)
      if (found) report(reporter, node, found)
    }
    if (!('children' in node)) continue
    walk(
      node,
      { link: around.link ?? link, isInList: around.isInList || node.type === 'listItem', isTop: false },
      reporter,
    )
  }
}

const isElement = (node: Nodes): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** Everything that becomes an `<a>`. */
function linkKindOf(node: Nodes): LinkKind | null {
  if (node.type === 'link' || node.type === 'linkReference') return 'link'
  if (node.type === 'footnoteReference') return 'footnote'
  return isElement(node) && node.name === 'Term' ? 'term' : null
}

/** What is wrong with where a component is, or with what is in it. */
function faultOf(node: Component, component: ComponentName, { isInList }: Around): Fault | null {
  const { place, example } = ruleOf(component)
  const isFlow = node.type === 'mdxJsxFlowElement'
  if (place === 'block' && !isFlow)
    return fault(isInList ? 'component-inline/list' : 'component-inline', { component, example })
  if (component !== 'Figure' && component !== 'Chart' && node.children.length === 0)
    return fault('empty-component', { component, opening: example.replace(/>.*$/, '>') })
  return place === 'inline' && isFlow ? fault('component-block', { component, example }) : null
}
