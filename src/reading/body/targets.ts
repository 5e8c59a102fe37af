/** What a body leads to and shows: addresses, pictures and terms, each with its node. */
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { attributeOf } from './attributes.ts'
import { isElement } from './components.ts'

export interface Target {
  readonly kind: 'link' | 'picture' | 'term'
  /** Address, file name or id of a term, as written. */
  readonly target: string
  readonly node: Nodes
}

export function targets(tree: Root): readonly Target[] {
  const found: Target[] = []
  const ofPictures = pictureDefinitions(tree)
  visit(tree, (node: Nodes) => {
    if (node.type === 'definition' && ofPictures.has(node.identifier)) return
    for (const kind of ['link', 'picture', 'term'] as const) {
      const target = targetOf[kind](node)
      if (target !== null) found.push({ kind, target, node })
    }
  })
  return found
}

const targetOf: Readonly<Record<Target['kind'], (node: Nodes) => string | null>> = {
  link: (node) =>
    node.type === 'link' || node.type === 'definition' ? node.url : attributeIn(node, 'Quote', 'href'),
  picture: (node) => (node.type === 'image' ? node.url : attributeIn(node, 'Figure', 'src')),
  term: (node) => attributeIn(node, 'Term', 'id'),
}

const attributeIn = (node: Nodes, component: string, attribute: string): string | null =>
  isElement(node) && node.name === component ? attributeOf(node, attribute) : null

/** Identifiers of definitions that only pictures use: they are no links. */
function pictureDefinitions(tree: Root): ReadonlySet<string> {
  const found = new Set<string>()
  visit(tree, 'imageReference', ({ identifier }) => {
    found.add(identifier)
  })
  visit(tree, 'linkReference', ({ identifier }) => {
    found.delete(identifier)
  })
  return found
}
