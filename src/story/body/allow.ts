/**
 * The strict profile of MDX: Markdown and our components. Whatever could run, load or act is refused
 * at its place. The walk reports and changes nothing.
 */
import type { Nodes, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { suggest } from '../read/did-you-mean.ts'
import { htmlCure } from '../read/html-cures.ts'
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
          what: 'A line begins with `import` or `export`, which a story cannot use.',
          cure: 'Delete the line; every component is there without importing.',
        })
        return SKIP
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(reporter, node, {
          rule: 'expression',
          what: `\`{${shorten(node.value)}}\` is an expression, which a story cannot use.`,
          cure: 'Write `\\{` for the sign itself, or delete the braces.',
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
            what: 'A link has no words.',
            cure: 'Write between the brackets where it leads: [words](https://…).',
          })
        return undefined
      case 'image':
        judgePicture(node, reporter)
        return undefined
      case 'imageReference':
        report(reporter, node, {
          rule: 'picture-reference',
          what: 'A picture is named in another line, as a reference.',
          cure: 'Write its name with it: ![What it shows](./chart.png).',
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
  report(reporter, node, {
    rule: isHtml ? 'raw-html' : 'unknown-component',
    what: name === '' ? '`<>` is not a component.' : `\`<${name}>\` is not a component of a story.`,
    cure:
      htmlCure(name) ?? `${isHtml ? 'Use Markdown instead of HTML. ' : ''}${suggest(name, componentNames)}`,
  })
  return SKIP
}
