/** Which links and pictures a body may have. Whether a story or a picture exists is known only later. */
import type { Image, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { fault } from '../../messages/fault.ts'
import { composed } from '../text/odd-characters.ts'
import { type Placed, type Reporter, report } from './report.ts'

/** What `story:some-slug` or `story:some-slug#a-heading` names; null for every other address. */
export function linkedStory(url: string): { readonly slug: string; readonly anchor?: string } | null {
  const [, slug, anchor] = /^story:([^#]*)(?:#(.*))?$/.exec(url) ?? []
  if (slug === undefined) return null
  return anchor ? { slug, anchor } : { slug }
}

const isWebLink = (url: string): boolean =>
  (/^https?:\/\/[^\s/]\S*$/i.test(url) && URL.canParse(url)) || /^mailto:[^\s@]+@[^\s@]+$/i.test(url)

export function judgeLink(url: string, node: Placed, reporter: Reporter): void {
  if (linkedStory(url) !== null || isWebLink(url) || /^#[\p{L}\p{N}-]+$/u.test(url)) return
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]
  const isOther = scheme && !/^https?$/i.test(scheme)
  if (isOther) report(reporter, node, fault('unsafe-link', { scheme }))
  else report(reporter, node, url === '' ? fault('bad-link/empty') : fault('bad-link', { url }))
}

/** `./chart.png`, `./図1.png`: beside the story, visible, without spaces. */
export const isPictureName = (name: string): boolean =>
  /^\.\/[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}\p{M}\p{N}_-]+)+$/u.test(name)

/** Names of pictures as their files have them: `./%E5%9B%B31.jpg` is `./図1.jpg`. */
export function namePictures(tree: Root): void {
  visit(tree, ['image', 'mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (node.type === 'image') (node as Image).url = decoded((node as Image).url)
    if (!('attributes' in node)) return
    for (const attribute of node.attributes)
      if (
        attribute.type === 'mdxJsxAttribute' &&
        attribute.name === 'src' &&
        typeof attribute.value === 'string'
      )
        attribute.value = decoded(attribute.value)
  })
}

function decoded(address: string): string {
  try {
    return composed(decodeURI(address))
  } catch {
    return address
  }
}

export function judgePictureName(name: string, node: Placed, reporter: Reporter): void {
  if (!isPictureName(name)) report(reporter, node, fault('bad-file-name/picture', { name }))
}

export function judgePicture(node: Image, reporter: Reporter): void {
  judgePictureName(node.url, node, reporter)
  if (!node.alt?.trim()) report(reporter, node, fault('missing-alt', { name: node.url }))
}

/** Identifiers of definitions that only pictures use: they are no links. */
export function pictureDefinitions(tree: Root): ReadonlySet<string> {
  const found = new Set<string>()
  visit(tree, 'imageReference', ({ identifier }) => {
    found.add(identifier)
  })
  visit(tree, 'linkReference', ({ identifier }) => {
    found.delete(identifier)
  })
  return found
}
