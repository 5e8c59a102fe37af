/** Which links and pictures a body may have. Whether a story or a picture exists is known only later. */
import type { Image, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type Placed, type Reporter, report } from './report.ts'

/** `story:some-slug` → the slug; null for every other address. */
export const linkedSlug = (url: string): string | null => /^story:(.*)$/.exec(url)?.[1] ?? null

const isWebLink = (url: string): boolean =>
  (/^https?:\/\/[^\s/]\S*$/i.test(url) && URL.canParse(url)) || /^mailto:[^\s@]+@[^\s@]+$/i.test(url)

export function judgeLink(url: string, node: Placed, reporter: Reporter): void {
  if (linkedSlug(url) !== null || isWebLink(url) || /^#[\p{L}\p{N}-]+$/u.test(url)) return
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]
  if (scheme && !/^https?$/i.test(scheme))
    return report(reporter, node, {
      rule: 'unsafe-link',
      what: `A link begins with \`${scheme}:\`, which is not allowed.`,
      cure: 'Link to an address that begins with https://, to a story as story:its-folder, or to #a-heading.',
    })
  report(reporter, node, {
    rule: 'bad-link',
    what: url === '' ? 'A link has no address.' : `A link goes to "${url}", which is not an address.`,
    cure: 'Write https://… for other sites, story:its-folder for a story, or #its-anchor for a heading.',
  })
}

/** `./chart.png`: beside the story, visible, without spaces. */
export const isPictureName = (name: string): boolean => /^\.\/\w[\w-]*(?:\.[\w-]+)+$/.test(name)

export function judgePictureName(name: string, node: Placed, reporter: Reporter): void {
  if (isPictureName(name)) return
  report(reporter, node, {
    rule: 'bad-file-name',
    what: `A picture is "${name}", which is not a file of this folder.`,
    cure: 'Put the picture beside the story and write ./ and its name, without spaces: ./chart.png.',
  })
}

export function judgePicture(node: Image, reporter: Reporter): void {
  judgePictureName(node.url, node, reporter)
  if (!node.alt?.trim())
    report(reporter, node, {
      rule: 'missing-alt',
      what: `The picture ${node.url} has no words for readers who do not see it.`,
      cure: 'Write what it shows between the brackets: ![What it shows](./chart.png).',
    })
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
