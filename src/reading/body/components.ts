/** The components of a story, as data: what they are called, which attributes they take, where they may be. */
import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'

/** A tag in the text: one of our components, or what is taken for one. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement

export const isElement = (node: Nodes): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

export interface ComponentRule {
  /** Attribute → whether it must be there. */
  readonly attributes: Readonly<Record<string, 'required' | 'optional'>>
  /** `block` is on lines of its own, `inline` inside a sentence. */
  readonly place: 'block' | 'inline'
  /** What to type; printed in cures. */
  readonly example: string
}

export const components = {
  /** An explanation, spoken by the mascot. */
  Note: { attributes: { title: 'optional' }, place: 'block', example: '<Note title="In one line">' },
  /** What is not known yet. */
  Unknown: { attributes: { title: 'optional' }, place: 'block', example: '<Unknown>' },
  /** Words of somebody named, at most a few sentences. */
  Quote: {
    attributes: { by: 'required', href: 'optional' },
    place: 'block',
    example: '<Quote by="European Commission" href="https://…">',
  },
  /** A picture in the folder of the story. */
  Figure: {
    attributes: { src: 'required', alt: 'required', caption: 'optional' },
    place: 'block',
    example: '<Figure src="./chart.png" alt="What it shows" />',
  },
  /** A word of the glossary. */
  Term: { attributes: { id: 'required' }, place: 'inline', example: '<Term id="api">API</Term>' },
  /** The reading of hard kanji. */
  Ruby: { attributes: { read: 'required' }, place: 'inline', example: '<Ruby read="だま">黙</Ruby>' },
  /** A small bar or line chart of the table inside. */
  Chart: {
    attributes: { kind: 'optional', title: 'optional' },
    place: 'block',
    example: '<Chart kind="bar" title="Users, in millions">',
  },
} as const satisfies Record<string, ComponentRule>

export type ComponentName = keyof typeof components

export const componentNames = Object.keys(components) as readonly ComponentName[]

export const isComponent = (name: string): name is ComponentName => Object.hasOwn(components, name)

export const ruleOf = (name: ComponentName): ComponentRule => components[name]
