/** Attributes of a component: known, written once, in quotes, and where they are addresses, allowed ones. */
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx'
import { fault } from '../../messages/fault.ts'
import type { Fault } from '../../problem.ts'
import { markupIn } from '../mdx/markup.ts'
import { nearest } from '../text/did-you-mean.ts'
import { type Component, type ComponentName, ruleOf } from './components.ts'
import { type Reporter, report } from './report.ts'

type Attribute = MdxJsxAttribute | MdxJsxExpressionAttribute

/** A component and its name, which is known to be one of ours. */
export interface Named {
  readonly node: Component
  readonly name: ComponentName
}

export function checkAttributes({ node, name }: Named, reporter: Reporter): void {
  const seen = new Set<string>()
  for (const attribute of node.attributes) {
    const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : ''
    const found =
      key !== '' && seen.has(key)
        ? fault('repeated-attribute', { attribute: key, component: name })
        : faultOf(attribute, name)
    // JSX attributes have a position of their own, which the types of the tree do not know.
    if (found) report(reporter, attribute.position ? attribute : node, found)
    seen.add(key)
  }
  checkRequired({ node, name }, reporter)
}

function faultOf(found: Attribute, component: ComponentName): Fault | null {
  const { attributes, example } = ruleOf(component)
  const { type, value } = found
  if (type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null))
    return fault('expression/attribute', { component, example })
  const { name: attribute } = found
  const valid = Object.keys(attributes)
  if (!valid.includes(attribute))
    return fault('unknown-attribute', { attribute, component, near: nearest(attribute, valid), valid })
  if (typeof value !== 'string') return fault('attribute-without-value', { attribute, component, example })
  const markup = shown.has(attribute) ? markupIn(value) : null
  if (!markup) return null
  const { sign, words } = markup
  return fault('markup-in-words', { subject: { attribute, component }, sign, words })
}

/** Attributes that readers see as they are written. */
const shown: ReadonlySet<string> = new Set(['title', 'by', 'alt', 'caption', 'read'])

function checkRequired({ node, name: component }: Named, reporter: Reporter): void {
  const { attributes, example } = ruleOf(component)
  for (const [attribute, need] of Object.entries(attributes)) {
    // What is not a string is reported at its own place.
    const isOdd = node.attributes.some(
      (found) =>
        found.type === 'mdxJsxAttribute' && found.name === attribute && typeof found.value !== 'string',
    )
    if (need === 'optional' || isOdd || attributeOf(node, attribute)?.trim()) continue
    report(reporter, node, fault('missing-attribute', { attribute, component, example }))
  }
}

/** Value of a string attribute; null where it is missing. */
export function attributeOf(node: Component, name: string): string | null {
  for (const attribute of node.attributes)
    if (
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === name &&
      typeof attribute.value === 'string'
    )
      return attribute.value
  return null
}
