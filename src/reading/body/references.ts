/** What a body points at: stories, pictures, terms and anchors, each with its place, for the checks that need more than the body. */
import type { Root } from 'mdast'
import type { Place } from '../../problem.ts'
import { linkedStory } from './links.ts'
import { type Target, targets } from './targets.ts'

export interface Reference extends Place {
  readonly kind: 'story' | 'picture' | 'term' | 'anchor'
  /** Slug, file name as written, id of the term, or anchor without #. */
  readonly target: string
  /** Of a story: the place on its page, without #. */
  readonly anchor?: string
}

export const references = (tree: Root): readonly Reference[] =>
  targets(tree).flatMap((target) => {
    const { line = 1, column = 1 } = target.node.position?.start ?? {}
    const found = referred(target)
    return found ? [{ ...found, line, column }] : []
  })

function referred({ kind, target }: Target): Omit<Reference, keyof Place> | null {
  if (kind !== 'link') return target === '' ? null : { kind, target }
  const linked = linkedStory(target)
  if (linked) {
    const { slug, ...anchor } = linked
    return { kind: 'story', target: slug, ...anchor }
  }
  return /^#./.test(target) ? { kind: 'anchor', target: target.slice(1) } : null
}
