/** A checked Markdown tree → the sections of the page, each with its HTML. */
import type { ElementContent, Root as HastRoot, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Heading as MdastHeading, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { type State, toHast } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import { prose } from '../../languages/prose.ts'
import { typesetting } from '../../languages/typesetting.ts'
import type { Beat, Section } from '../../stories/story.ts'
import type { BodyContext } from './context.ts'
import { element } from './element.ts'
import { type OutlineSection, outline } from './outline.ts'
import { image, renderComponent } from './render-components.ts'
import { beatOf } from './section-names.ts'
import { keepTogether } from './together.ts'
import { frameWide } from './wide.ts'

/** @param tree a tree in which no check found anything */
export function sectionsOf(tree: Root, context: BodyContext): readonly Section[] {
  const chapters = split(toHtmlTree(tree, context))
  let beat: Beat = 'sho'
  return outline(tree).map((section, index) => {
    beat = section.kind === null ? beat : beatOf[section.kind]
    return {
      ...heading(section, context),
      kind: section.kind,
      beat,
      html: toHtml(chapters[index] ?? []).trim(),
    }
  })
}

function heading({ node, text, parts }: OutlineSection, { anchors }: BodyContext) {
  const idOf = (part: MdastHeading): string => anchors.get(part) ?? ''
  return { id: idOf(node), text, parts: parts.map((part) => ({ id: idOf(part.node), text: part.text })) }
}

function toHtmlTree(tree: Root, context: BodyContext): HastRoot {
  const words = prose(context.locale).body
  const component = (state: State, node: MdxJsxFlowElement | MdxJsxTextElement) =>
    renderComponent(node, state.all(node) as ElementContent[], context)
  const html = toHast(tree, {
    clobberPrefix: 'note-',
    footnoteLabel: words.footnotes,
    footnoteLabelTagName: 'h3',
    footnoteLabelProperties: {},
    footnoteBackLabel: words.backToText,
    handlers: {
      mdxJsxFlowElement: component,
      mdxJsxTextElement: component,
      yaml: () => undefined,
      image: (_: State, node: { url: string; alt?: string | null }) =>
        image(node.url, node.alt ?? '', context),
      heading: (state: State, node: MdastHeading) => {
        const id = context.anchors.get(node)
        return element(
          `h${node.depth}`,
          id === undefined ? {} : { id },
          ...(state.all(node) as ElementContent[]),
        )
      },
    },
  })
  if (html.type !== 'root') throw new Error('A document became something else than a document')
  polish(html, context)
  return html
}

/** Wide things in frames, what stays on one line, code that no browser translates, and task boxes that need no form control. */
function polish(html: HastRoot, { locale }: BodyContext): void {
  const words = prose(locale).body
  frameWide(html)
  if (!typesetting(locale).lineEnds.hasSpaces) keepTogether(html, locale)
  visit(html, 'element', (node, index, parent) => {
    if (node.tagName === 'code') node.properties['translate'] = 'no'
    if (node.tagName !== 'input' || !parent || index === undefined) return
    const isDone = node.properties['checked'] === true
    parent.children[index] = element('span', {
      className: isDone ? ['box', 'is-done'] : ['box'],
      role: 'img',
      ariaLabel: isDone ? words.done : words.open,
    })
  })
}

/** Children between one second-level heading and the next. Footnotes go before the closing black panel. */
function split(html: HastRoot): RootContent[][] {
  const chapters: RootContent[][] = []
  const footnotes: RootContent[] = []
  for (const node of html.children) {
    if (node.type === 'element' && node.tagName === 'h2') chapters.push([])
    else if (isFootnotes(node)) footnotes.push(node)
    else chapters.at(-1)?.push(node)
  }
  const home = chapters.length > 1 ? chapters.at(-2) : chapters.at(-1)
  home?.push(...footnotes)
  return chapters
}

const isFootnotes = (node: RootContent): boolean =>
  node.type === 'element' && node.tagName === 'section' && node.properties['dataFootnotes'] !== undefined
