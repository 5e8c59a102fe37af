/** Which links and pictures a body may have. Whether a story or a picture exists is known only later. */
import type { Image, Root } from 'mdast'
import { visit } from 'unist-util-visit'
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
  if (scheme && !/^https?$/i.test(scheme))
    return report(reporter, node, {
      rule: 'unsafe-link',
      what: {
        en: `A link begins with \`${scheme}:\`, which is not allowed.`,
        ja: `\`${scheme}:\` で始まるリンクは使えません。`,
      },
      cure: {
        en: 'Link to an address that begins with https://, to a story as story:its-folder, or to #a-heading.',
        ja: 'https:// で始まるアドレスか、story:記事のフォルダー名か、#見出し へリンクしてください。',
      },
    })
  report(reporter, node, {
    rule: 'bad-link',
    what:
      url === ''
        ? { en: 'A link has no address.', ja: 'リンクにアドレスがありません。' }
        : {
            en: `A link goes to "${url}", which is not an address.`,
            ja: `リンク先の「${url}」は、アドレスではありません。`,
          },
    cure: {
      en: 'Write https://… for other sites, story:its-folder for a story, or #its-anchor for a heading.',
      ja: 'ほかのサイトなら https://…、記事なら story:フォルダー名、見出しなら #見出しの目印 と書いてください。',
    },
  })
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
  if (isPictureName(name)) return
  report(reporter, node, {
    rule: 'bad-file-name',
    what: {
      en: `A picture is "${name}", which is not a file of this folder.`,
      ja: `画像の「${name}」は、このフォルダーのファイルではありません。`,
    },
    cure: {
      en: 'Put the picture beside the story and write ./ and its name, without spaces: ./chart.png.',
      ja: '画像を記事と同じフォルダーに置き、./ に続けて、空白のないファイル名を書いてください（例: ./chart.png）。',
    },
  })
}

export function judgePicture(node: Image, reporter: Reporter): void {
  judgePictureName(node.url, node, reporter)
  if (!node.alt?.trim())
    report(reporter, node, {
      rule: 'missing-alt',
      what: {
        en: `The picture ${node.url} has no words for readers who do not see it.`,
        ja: `画像 ${node.url} に、画像を見られない読者のための説明がありません。`,
      },
      cure: {
        en: 'Write what it shows between the brackets: ![What it shows](./chart.png).',
        ja: 'かっこの中に、何が写っているかを書いてください（例: ![何が写っているか](./chart.png)）。',
      },
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
