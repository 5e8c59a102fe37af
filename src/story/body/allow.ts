/**
 * The strict profile of MDX: Markdown and our components. Whatever could run, load or act is refused
 * at its place. The walk reports and changes nothing.
 */
import type { Nodes, Root } from 'mdast'
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx'
import { SKIP, visit } from 'unist-util-visit'
import { suggest } from '../read/did-you-mean.ts'
import { componentNames, type components, isComponent, ruleOf } from './components.ts'
import { judgeLink, judgePicture } from './links.ts'
import { type Reporter, report } from './report.ts'

type Element = MdxJsxFlowElement | MdxJsxTextElement

export function checkAllowed(tree: Root, reporter: Reporter): void {
  visit(tree, (node: Nodes) => {
    switch (node.type) {
      case 'mdxjsEsm':
        report(reporter, node, {
          rule: 'import',
          what: 'A line begins with `import` or `export`, which a story cannot use.',
          cure: 'Delete the line; every component is there without importing.',
        })
        return SKIP
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(reporter, node, {
          rule: 'expression',
          what: `\`{${shorten(node.value)}}\` is an expression, which a story cannot use.`,
          cure: 'Write `\\{` for the sign itself, or delete the braces.',
        })
        return SKIP
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return checkElement(node, reporter)
      case 'link':
      case 'definition':
        judgeLink(node, reporter)
        return undefined
      case 'image':
        judgePicture(node, reporter)
        return undefined
      default:
        return undefined
    }
  })
}

const shorten = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text)

function checkElement(node: Element, reporter: Reporter): typeof SKIP | undefined {
  const name = node.name ?? ''
  if (!isComponent(name)) {
    const isHtml = /^[a-z]/.test(name)
    report(reporter, node, {
      rule: isHtml ? 'raw-html' : 'unknown-component',
      what: name === '' ? '`<>` is not a component.' : `\`<${name}>\` is not a component of a story.`,
      cure: `${isHtml ? 'Use Markdown instead of HTML. ' : ''}${suggest(name, componentNames)}`,
    })
    return SKIP
  }
  for (const attribute of node.attributes) checkAttribute(attribute, { node, name }, reporter)
  checkRequired(node, name, reporter)
  if (ruleOf(name).place === 'block' && node.type === 'mdxJsxTextElement')
    report(reporter, node, {
      rule: 'component-inline',
      what: `\`<${name}>\` stands inside a sentence.`,
      cure: `Put \`${ruleOf(name).example}\` on a line of its own, with an empty line above and below.`,
    })
  return undefined
}

interface Owner {
  readonly node: Element
  readonly name: keyof typeof components
}

function checkAttribute(
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
  { node, name }: Owner,
  reporter: Reporter,
): void {
  const { attributes, example } = ruleOf(name)
  if (attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value === 'object') {
    report(reporter, placed(attribute, node), {
      rule: 'expression',
      what: `\`<${name}>\` has an attribute in braces, which a story cannot use.`,
      cure: `Write the value in quotes: ${example}.`,
    })
    return
  }
  if (!Object.hasOwn(attributes, attribute.name))
    report(reporter, placed(attribute, node), {
      rule: 'unknown-attribute',
      what: `\`${attribute.name}\` is not an attribute of \`<${name}>\`.`,
      cure: suggest(attribute.name, Object.keys(attributes)),
    })
}

function checkRequired(node: Element, name: Owner['name'], reporter: Reporter): void {
  for (const [attribute, need] of Object.entries(ruleOf(name).attributes)) {
    const isWritten = node.attributes.some(
      (found) =>
        found.type === 'mdxJsxAttribute' &&
        found.name === attribute &&
        typeof found.value === 'object' &&
        found.value !== null,
    )
    if (need === 'optional' || isWritten || attributeOf(node, attribute)?.trim()) continue
    report(reporter, node, {
      rule: 'missing-attribute',
      what: `\`<${name}>\` has no \`${attribute}\`.`,
      cure: `Write it like this: ${ruleOf(name).example}.`,
    })
  }
}

/** JSX attributes have a position of their own, which the types of the tree do not know. */
function placed(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute, node: Element) {
  return attribute.position ? attribute : node
}

/** Value of a string attribute; null where it is missing. */
export function attributeOf(node: Element, name: string): string | null {
  for (const attribute of node.attributes)
    if (
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === name &&
      typeof attribute.value === 'string'
    )
      return attribute.value
  return null
}
