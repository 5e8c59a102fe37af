/**
 * The strict profile of MDX: Markdown and our components. Whatever could run, load or act is refused
 * at its place. The walk reports and changes nothing.
 */
import type { Nodes, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { htmlCure } from '../mdx/html-cures.ts'
import { suggest } from '../text/did-you-mean.ts'
import { type Component, checkAttributes } from './attributes.ts'
import { componentNames, isComponent } from './components.ts'
import { judgeLink, judgePicture, pictureDefinitions } from './links.ts'
import { type Reporter, report } from './report.ts'

export function checkAllowed(tree: Root, reporter: Reporter): void {
  const ofPictures = pictureDefinitions(tree)
  visit(tree, (node: Nodes) => {
    switch (node.type) {
      case 'mdxjsEsm':
        report(reporter, node, {
          rule: 'import',
          what: {
            en: 'A line begins with `import` or `export`, which a story cannot use.',
            ja: '`import` か `export` で始まる行があります。記事では使えません。',
          },
          cure: {
            en: 'Delete the line; every component is there without importing.',
            ja: '行を消してください。部品は、読み込まなくても使えます。',
          },
        })
        return SKIP
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(reporter, node, {
          rule: 'expression',
          what: {
            en: `\`{${shorten(node.value)}}\` is an expression, which a story cannot use.`,
            ja: `\`{${shorten(node.value)}}\` はプログラムの式で、記事では使えません。`,
          },
          cure: {
            en: 'Write `\\{` for the sign itself, or delete the braces.',
            ja: 'かっこの文字そのものなら `\\{` と書くか、波かっこを消してください。',
          },
        })
        return SKIP
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return checkElement(node, reporter)
      case 'definition':
        if (!ofPictures.has(node.identifier)) judgeLink(node.url, node, reporter)
        return undefined
      case 'link':
        judgeLink(node.url, node, reporter)
        if (plainText(node).trim() === '')
          report(reporter, node, {
            rule: 'empty-link',
            what: { en: 'A link has no words.', ja: 'リンクに言葉がありません。' },
            cure: {
              en: 'Write between the brackets where it leads: [words](https://…).',
              ja: 'かっこの中に、リンク先を表す言葉を書いてください（例: [言葉](https://…)）。',
            },
          })
        return undefined
      case 'image':
        judgePicture(node, reporter)
        return undefined
      case 'imageReference':
        report(reporter, node, {
          rule: 'picture-reference',
          what: {
            en: 'A picture is named in another line, as a reference.',
            ja: '画像のファイル名が、別の行に書かれています。',
          },
          cure: {
            en: 'Write its name with it: ![What it shows](./chart.png).',
            ja: '画像と同じ場所に名前を書いてください（例: ![何が写っているか](./chart.png)）。',
          },
        })
        return undefined
      default:
        return undefined
    }
  })
}

const shorten = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text)

function checkElement(node: Component, reporter: Reporter): typeof SKIP | undefined {
  const name = node.name ?? ''
  if (isComponent(name)) {
    checkAttributes({ node, name }, reporter)
    return undefined
  }
  const isHtml = /^[a-z]/.test(name)
  const near = suggest(name, componentNames)
  report(reporter, node, {
    rule: isHtml ? 'raw-html' : 'unknown-component',
    what:
      name === ''
        ? { en: '`<>` is not a component.', ja: '`<>` は、部品ではありません。' }
        : {
            en: `\`<${name}>\` is not a component of a story.`,
            ja: `\`<${name}>\` は、記事で使える部品ではありません。`,
          },
    cure: htmlCure(name) ?? {
      en: `${isHtml ? 'Use Markdown instead of HTML. ' : ''}${near.en}`,
      ja: `${isHtml ? 'HTMLの代わりに、Markdownで書いてください。' : ''}${near.ja}`,
    },
  })
  return SKIP
}
