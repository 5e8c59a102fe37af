/** Which links and pictures a body may have. Whether a story or a picture exists is known only later. */
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { fault } from '../../messages/fault.ts'
import type { Fault } from '../../problem.ts'
import { composed } from '../text/odd-characters.ts'
import { isElement } from './components.ts'
import { type Reporter, report } from './report.ts'
import { targets } from './targets.ts'

/** What `story:some-slug` or `story:some-slug#a-heading` names; null for every other address. */
export function linkedStory(url: string): { readonly slug: string; readonly anchor?: string } | null {
  const [, slug, anchor] = /^story:([^#]+)(?:#(.*))?$/.exec(url) ?? []
  if (slug === undefined) return null
  return anchor ? { slug, anchor } : { slug }
}

const isWebLink = (url: string): boolean =>
  (/^https?:\/\/[^\s/]\S*$/i.test(url) && URL.canParse(url)) || /^mailto:[^\s@]+@[^\s@]+$/i.test(url)

/** Whether every address and picture is one that a story may have. */
export function checkTargets(tree: Root, reporter: Reporter): void {
  for (const { kind, target, node } of targets(tree)) {
    const found = kind === 'link' ? linkFault(target) : kind === 'picture' ? pictureFault(target, node) : null
    if (found) report(reporter, node, found)
  }
}

function linkFault(url: string): Fault | null {
  if (linkedStory(url) !== null || isWebLink(url) || /^#[\p{L}\p{N}-]+$/u.test(url)) return null
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]
  if (scheme && scheme !== 'story' && !/^https?$/i.test(scheme)) return fault('unsafe-link', { scheme })
  return url === '' ? fault('bad-link/empty') : fault('bad-link', { url })
}

function pictureFault(name: string, { type }: Nodes): Fault | null {
  if (isPictureName(name)) return null
  if (name.trim() !== '') return fault('bad-file-name/picture', { name })
  // An empty name in a component is a missing attribute.
  return type === 'image' ? fault('missing-picture/empty') : null
}

/** `./chart.png`, `./図1.png`: in the folder of the story, visible, without spaces. */
export const isPictureName = (name: string): boolean =>
  /^\.\/[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}\p{M}\p{N}_-]+)+$/u.test(name)

/** Names of pictures as their files have them: `./%E5%9B%B31.jpg` is `./図1.jpg`. */
export function namePictures(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'image') node.url = decoded(node.url)
    for (const attribute of isElement(node) ? node.attributes : [])
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
