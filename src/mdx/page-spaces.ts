/** The spaces of print in the text of an owner's page and the words of its components, where its language has some. */
import { basename } from 'node:path'
import type { Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { isLocale } from '../languages/locales.ts'
import { prose } from '../languages/prose.ts'

export function pageSpaces(html: Root, { path }: { readonly path: string }): void {
  const code = basename(path, '.mdx')
  const spaced = isLocale(code) ? prose(code).spaced : null
  if (!spaced) return
  visit(html, (node) => {
    if (node.type === 'element' && node.tagName === 'code') return SKIP
    if (node.type === 'text') node.value = spaced(node.value)
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      for (const attribute of node.attributes)
        if (typeof attribute.value === 'string') attribute.value = spaced(attribute.value)
    return undefined
  })
}
