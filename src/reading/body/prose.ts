/**
 * What an author wrote in a paragraph, without what Markdown understood: code, marks and addresses are
 * blanked. A sign of Markdown that is left over is one that did not work.
 */
import type { Nodes } from 'mdast'

/** One character for each of the source, so that places stay right; U+0000 for what is blanked. */
export function prose(node: Nodes, text: string): string {
  const [start, end] = rangeOf(node)
  if (node.type === 'text') return text.slice(start, end)
  if (!('children' in node)) return '\0'.repeat(end - start)
  let [written, cursor] = ['', start]
  for (const child of node.children) {
    const [from, to] = rangeOf(child)
    written += '\0'.repeat(Math.max(0, from - cursor)) + prose(child, text)
    cursor = to
  }
  return written + '\0'.repeat(Math.max(0, end - cursor))
}

function rangeOf({ position }: Nodes): [start: number, end: number] {
  const start = position?.start.offset ?? 0
  return [start, position?.end.offset ?? start]
}
