/** What a body points at: stories, pictures, terms and anchors, each with its place, for the checks that need more than the body. */
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Place } from '../../problem.ts'
import { attributeOf } from './allow.ts'
import { linkedSlug } from './links.ts'

export interface Reference extends Place {
  readonly kind: 'story' | 'picture' | 'term' | 'anchor'
  /** Slug, file name as written, id of the term, or anchor without #. */
  readonly target: string
}

export function references(tree: Root): readonly Reference[] {
  const found: Reference[] = []
  visit(tree, (node: Nodes) => {
    const target = targetOf(node)
    if (!target) return
    const start = node.position?.start
    found.push({ ...target, line: start?.line ?? 1, column: start?.column ?? 1 })
  })
  return found
}

function targetOf(node: Nodes): Pick<Reference, 'kind' | 'target'> | null {
  switch (node.type) {
    case 'link':
    case 'definition': {
      const slug = linkedSlug(node.url)
      if (slug !== null) return { kind: 'story', target: slug }
      return node.url.startsWith('#') ? { kind: 'anchor', target: node.url.slice(1) } : null
    }
    case 'image':
      return { kind: 'picture', target: node.url }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (node.name === 'Figure') return { kind: 'picture', target: attributeOf(node, 'src') ?? '' }
      if (node.name === 'Term') return { kind: 'term', target: attributeOf(node, 'id') ?? '' }
      return null
    }
    default:
      return null
  }
}
