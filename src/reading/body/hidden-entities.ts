/** Characters that nobody sees, written as `&#8203;`: the file has none of them, and the page would. */
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { fault } from '../../messages/fault.ts'
import { oddCharacter } from '../text/odd-characters.ts'
import { type Reporter, reportAt } from './report.ts'

/** Once for each piece of text, link or component. */
export function checkHiddenEntities(tree: Root, reporter: Reporter): void {
  visit(tree, (node: Nodes) => {
    const odd = decodedIn(node)
      .map(oddCharacter)
      .find((found) => found !== null)
    if (!odd) return
    const { character, isSeen } = odd
    reportAt(
      offsetIn(node, reporter),
      fault('odd-character', { subject: 'text', character, isSeen }),
      reporter,
    )
  })
}

/** Of the first entity for a sign that nobody sees; of the node where there is none. */
function offsetIn(node: Nodes, { text }: Reporter): number {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  const found = /&(?!(?:amp|lt|gt|quot|apos|nbsp);)#?\w+;/.exec(text.slice(start, end))
  return start + (found?.index ?? 0)
}

/** What a node says after its entities were read. */
function decodedIn(node: Nodes): readonly string[] {
  if (node.type === 'text') return [node.value]
  if (node.type === 'link' || node.type === 'definition') return [node.url]
  if (node.type === 'image') return [node.url, node.alt ?? '']
  if (!('attributes' in node)) return []
  return node.attributes.map(({ value }) => (typeof value === 'string' ? value : ''))
}
