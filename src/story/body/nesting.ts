/** What may stand in what: HTML has no links in links, and the page has no headings but those of its sections. */
import type { Nodes, Parents, Root } from 'mdast'
import type { Component } from './attributes.ts'
import { type ComponentName, isComponent, ruleOf } from './components.ts'
import { type Reporter, report } from './report.ts'

/** What encloses a node. */
interface Around {
  /** Name of the enclosing link or term; null outside of both. */
  readonly link: string | null
  readonly isInList: boolean
  readonly isTop: boolean
}

export function checkNesting(tree: Root, reporter: Reporter): void {
  walk(tree, { link: null, isInList: false, isTop: true }, reporter)
}

function walk(parent: Parents, around: Around, reporter: Reporter): void {
  for (const node of parent.children) {
    const link = nameOfLink(node)
    if (link !== null && around.link !== null) reportLink(node, { inner: link, outer: around.link }, reporter)
    if (node.type === 'heading' && !around.isTop) reportHeading(node, reporter)
    if (isElement(node)) {
      if (!isComponent(node.name ?? '')) continue
      checkPlace(node, around, reporter)
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
function nameOfLink(node: Nodes): string | null {
  if (node.type === 'link' || node.type === 'linkReference') return 'a link'
  if (node.type === 'footnoteReference') return 'the number of a footnote'
  return isElement(node) && node.name === 'Term' ? '`<Term>`' : null
}

function reportLink(node: Nodes, { inner, outer }: { inner: string; outer: string }, reporter: Reporter) {
  report(reporter, node, {
    rule: 'nested-link',
    what: `Here ${inner} stands inside ${outer}; a reader can follow only one.`,
    cure: 'Write one after the other, or keep one of the two.',
  })
}

function reportHeading(node: Nodes, reporter: Reporter): void {
  report(reporter, node, {
    rule: 'heading-inside',
    what: 'A heading stands inside a quotation, a list or a component.',
    cure: 'Begin the line with its `##`, outside of everything else, or write **bold words** instead.',
  })
}

function checkPlace(node: Component, { isInList }: Around, reporter: Reporter): void {
  const name = node.name as ComponentName
  const { place, example } = ruleOf(name)
  const isFlow = node.type === 'mdxJsxFlowElement'
  if (place === 'block' && !isFlow)
    return report(reporter, node, {
      rule: 'component-inline',
      what: `\`<${name}>\` stands inside a ${isInList ? 'list' : 'sentence'}.`,
      cure: `${isInList ? 'End the list first. ' : ''}Put \`${example}\` on a line of its own, with an empty line above and below.`,
    })
  if (name !== 'Figure' && name !== 'Chart' && node.children.length === 0)
    return report(reporter, node, {
      rule: 'empty-component',
      what: `\`<${name}>\` has no words in it.`,
      cure: `Put them between \`${openingOf(example)}\` and \`</${name}>\`.`,
    })
  if (place === 'inline' && isFlow)
    report(reporter, node, {
      rule: 'component-block',
      what: `\`<${name}>\` stands on lines of its own.`,
      cure: `Put it into the sentence, in one line: ${example}.`,
    })
}

const openingOf = (example: string): string => example.replace(/>.*$/, '>')
