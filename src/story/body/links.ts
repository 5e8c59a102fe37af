/** Which links and pictures a body may have. Whether a story or a picture exists is known only later. */
import type { Definition, Image, Link } from 'mdast'
import { type Reporter, report } from './report.ts'

/** `story:some-slug` → the slug; null for every other address. */
export const linkedSlug = (url: string): string | null => /^story:(.*)$/i.exec(url)?.[1] ?? null

const webLink = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]+$)/i

export function judgeLink(node: Link | Definition, reporter: Reporter): void {
  const { url } = node
  if (linkedSlug(url) !== null || webLink.test(url) || /^#[\p{L}\p{N}-]+$/u.test(url)) return
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

export function judgePicture(node: Image, reporter: Reporter): void {
  if (!/^\.\/[\w.-]+$/.test(node.url))
    report(reporter, node, {
      rule: 'bad-file-name',
      what: `A picture is "${node.url}", which is not a file of this folder.`,
      cure: 'Put the picture beside the story and write ./ and its name, without spaces: ![What it shows](./chart.png).',
    })
  if (!node.alt?.trim())
    report(reporter, node, {
      rule: 'missing-alt',
      what: `The picture ${node.url} has no words for readers who do not see it.`,
      cure: 'Write what it shows between the brackets: ![What it shows](./chart.png).',
    })
}
