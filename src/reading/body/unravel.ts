/**
 * `<Note>Words.</Note>` on one line is, to MDX, a paragraph with a component in it. An editor means a
 * block: the paragraph is replaced by the component, and its words become a paragraph inside.
 */
import type { Root, RootContent } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx'
import { isComponent, ruleOf } from './components.ts'

export function unravel(tree: Root): Root {
  return { ...tree, children: tree.children.map(unravelOne) }
}

function unravelOne(node: RootContent): RootContent {
  if (node.type !== 'paragraph') return node
  const solid = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [only] = solid
  if (solid.length !== 1 || only?.type !== 'mdxJsxTextElement' || !isBlock(only)) return node
  const { children, ...element } = only
  const words: RootContent[] =
    children.length === 0 ? [] : [{ type: 'paragraph', children, position: only.position }]
  return { ...element, type: 'mdxJsxFlowElement', children: words } as RootContent
}

const isBlock = ({ name }: MdxJsxTextElement): boolean =>
  name !== null && isComponent(name) && ruleOf(name).place === 'block'
