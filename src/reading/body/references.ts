/** What a body points at: stories, pictures, terms and anchors, each with its place, for the checks that need more than the body. */
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Place } from '../../problem.ts'
import { attributeOf } from './attributes.ts'
import { linkedStory, pictureDefinitions } from './links.ts'

export interface Reference extends Place {
  readonly kind: 'story' | 'picture' | 'term' | 'anchor'
  /** Slug, file name as written, id of the term, or anchor without #. */
  readonly target: string
  /** Of a story: the place on its page, without #. */
  readonly anchor?: string
}

export function references(tree: Root): readonly Reference[] {
  const found: Reference[] = []
  const ofPictures = pictureDefinitions(tree)
  visit(tree, (node: Nodes) => {
    const target = targetOf(node)
    if (!target || (node.type === 'definition' && ofPictures.has(node.identifier))) return
    const start = node.position?.start
    found.push({ ...target, line: start?.line ?? 1, column: start?.column ?? 1 })
  })
  return found
}

type Target = Omit<Reference, keyof Place>

function targetOf(node: Nodes): Target | null {
  switch (node.type) {
    case 'link':
    case 'definition':
      return targetOfLink(node.url)
    case 'image':
      return { kind: 'picture', target: node.url }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (node.name === 'Figure') return { kind: 'picture', target: attributeOf(node, 'src') ?? '' }
      const id = node.name === 'Term' ? attributeOf(node, 'id') : null
      if (id) return { kind: 'term', target: id }
      return node.name === 'Quote' ? targetOfLink(attributeOf(node, 'href') ?? '') : null
    }
    default:
      return null
  }
}

function targetOfLink(url: string): Target | null {
  const linked = linkedStory(url)
  if (linked) {
    const { slug, ...anchor } = linked
    return { kind: 'story', target: slug, ...anchor }
  }
  return url.startsWith('#') ? { kind: 'anchor', target: url.slice(1) } : null
}
