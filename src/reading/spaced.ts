/** Words as they were typed → with the spaces of print, where a language has some; every character stays at its place. */
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Locale } from '../languages/locales.ts'
import { prose } from '../languages/prose.ts'

/** Every value in the frontmatter of an edition. Keys, and what has no spaces, stay as they are. */
export function spacedData<T>(data: T, locale: Locale): T {
  const { spaced } = prose(locale)
  return spaced ? (withSpaces(data, spaced) as T) : data
}

function withSpaces(value: unknown, spaced: (text: string) => string): unknown {
  if (typeof value === 'string') return spaced(value)
  if (Array.isArray(value)) return value.map((one: unknown) => withSpaces(one, spaced))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withSpaces(one, spaced)]))
}

/** The text of an edition, and what its components say in attributes; code stays as it is. */
export function spacedTree(tree: Root, locale: Locale): Root {
  const { spaced } = prose(locale)
  if (!spaced) return tree
  const own = structuredClone(tree)
  visit(own, (node) => {
    if (node.type === 'text') node.value = spaced(node.value)
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      for (const attribute of node.attributes)
        if (typeof attribute.value === 'string') attribute.value = spaced(attribute.value)
  })
  return own
}
