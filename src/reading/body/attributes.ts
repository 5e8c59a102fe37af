/** Attributes of a component: known, written once, in quotes, and where they are addresses, allowed ones. */
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx'
import type { Localized } from '../../languages/locales.ts'
import { fault } from '../../messages/fault.ts'
import { markupIn } from '../mdx/markup.ts'
import { suggest } from '../text/did-you-mean.ts'
import { type ComponentName, ruleOf } from './components.ts'
import { judgeLink, judgePictureName } from './links.ts'
import { type Placed, type Reporter, report } from './report.ts'

export type Component = MdxJsxFlowElement | MdxJsxTextElement

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
    if (key !== '' && seen.has(key))
      report(reporter, placed(attribute, node), {
        rule: 'repeated-attribute',
        what: {
          en: `\`${key}\` stands twice in \`<${name}>\`.`,
          ja: `\`<${name}>\` に \`${key}\` が2回あります。`,
        },
        cure: { en: 'Keep one of the two.', ja: 'どちらか1つを残してください。' },
      })
    else checkAttribute(attribute, { node, name }, reporter)
    seen.add(key)
  }
  checkRequired({ node, name }, reporter)
  checkAddresses({ node, name }, reporter)
}

function checkAttribute(attribute: Attribute, { node, name }: Named, reporter: Reporter): void {
  const { attributes, example } = ruleOf(name)
  const { type, value } = attribute
  if (type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null))
    return report(reporter, placed(attribute, node), {
      rule: 'expression',
      what: {
        en: `\`<${name}>\` has an attribute in braces, which a story cannot use.`,
        ja: `\`<${name}>\` に、波かっこの属性があります。記事では使えません。`,
      },
      cure: inQuotes(example),
    })
  if (!Object.hasOwn(attributes, attribute.name))
    return report(reporter, placed(attribute, node), {
      rule: 'unknown-attribute',
      what: {
        en: `\`${attribute.name}\` is not an attribute of \`<${name}>\`.`,
        ja: `\`<${name}>\` に \`${attribute.name}\` という属性はありません。`,
      },
      cure: suggest(attribute.name, Object.keys(attributes)),
    })
  if (typeof value !== 'string')
    report(reporter, placed(attribute, node), {
      rule: 'attribute-without-value',
      what: {
        en: `\`${attribute.name}\` of \`<${name}>\` has no value.`,
        ja: `\`<${name}>\` の \`${attribute.name}\` に値がありません。`,
      },
      cure: inQuotes(example),
    })
  else if (words.has(attribute.name))
    checkWords({ attribute, value, name }, placed(attribute, node), reporter)
}

/** Attributes that readers see as they are written. */
const words: ReadonlySet<string> = new Set(['title', 'by', 'alt', 'caption', 'read'])

interface Worded {
  readonly attribute: MdxJsxAttribute
  readonly value: string
  readonly name: ComponentName
}

function checkWords({ attribute, value, name }: Worded, place: Placed, reporter: Reporter): void {
  const markup = markupIn(value)
  if (markup === null) return
  const { sign, words } = markup
  const subject = { attribute: attribute.name, component: name }
  report(reporter, place, fault('markup-in-words', { subject, sign, words }))
}

const inQuotes = (example: string): Localized => ({
  en: `Write the value in quotes: ${example}.`,
  ja: `値は引用符で囲んで書いてください（例: ${example}）。`,
})

function checkRequired({ node, name }: Named, reporter: Reporter): void {
  for (const [attribute, need] of Object.entries(ruleOf(name).attributes)) {
    // What is not a string is reported where it stands.
    const isOdd = node.attributes.some(
      (found) =>
        found.type === 'mdxJsxAttribute' && found.name === attribute && typeof found.value !== 'string',
    )
    if (need === 'optional' || isOdd || attributeOf(node, attribute)?.trim()) continue
    report(reporter, node, {
      rule: 'missing-attribute',
      what: {
        en: `\`<${name}>\` has no \`${attribute}\`.`,
        ja: `\`<${name}>\` に \`${attribute}\` がありません。`,
      },
      cure: {
        en: `Write it like this: ${ruleOf(name).example}.`,
        ja: `次のように書いてください: ${ruleOf(name).example}`,
      },
    })
  }
}

/** An address in an attribute is judged as one in Markdown. */
function checkAddresses({ node, name }: Named, reporter: Reporter): void {
  const href = name === 'Quote' ? attributeOf(node, 'href') : null
  if (href !== null) judgeLink(href, node, reporter)
  const src = name === 'Figure' ? attributeOf(node, 'src') : null
  if (src?.trim()) judgePictureName(src, node, reporter)
}

/** JSX attributes have a position of their own, which the types of the tree do not know. */
function placed(attribute: Attribute, node: Component): Placed {
  return attribute.position ? attribute : node
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
