/**
 * The strict profile of MDX: Markdown and our components. Whatever could run, load or act is refused
 * at its place. The walk reports and changes nothing.
 */
import type { Nodes, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { fault } from '../../messages/fault.ts'
import type { Fault } from '../../problem.ts'
import { nearest } from '../text/did-you-mean.ts'
import { type Component, checkAttributes } from './attributes.ts'
import { componentNames, isComponent } from './components.ts'
import { judgeLink, judgePicture, pictureDefinitions } from './links.ts'
import { type Reporter, report } from './report.ts'

export function checkAllowed(tree: Root, reporter: Reporter): void {
  const ofPictures = pictureDefinitions(tree)
  visit(tree, (node: Nodes) => {
    switch (node.type) {
      case 'mdxjsEsm':
        report(reporter, node, fault('import'))
        return SKIP
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(reporter, node, fault('expression'))
        return SKIP
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return checkElement(node, reporter)
      case 'definition':
        if (!ofPictures.has(node.identifier)) judgeLink(node.url, node, reporter)
        return undefined
      case 'link':
        judgeLink(node.url, node, reporter)
        if (plainText(node).trim() === '') report(reporter, node, fault('empty-link'))
        return undefined
      case 'image':
        judgePicture(node, reporter)
        return undefined
      case 'imageReference':
        report(reporter, node, fault('picture-reference'))
        return undefined
      default:
        return undefined
    }
  })
}

function checkElement(node: Component, reporter: Reporter): typeof SKIP | undefined {
  const name = node.name ?? ''
  if (!isComponent(name)) {
    report(reporter, node, strangeTag(name))
    return SKIP
  }
  checkAttributes({ node, name }, reporter)
  return undefined
}

/** Components begin with a capital: `<br>` is HTML. */
const strangeTag = (tag: string): Fault =>
  fault(/^[a-z]/.test(tag) ? 'raw-html' : 'unknown-component', {
    tag,
    near: nearest(tag, componentNames),
    valid: componentNames,
  })
