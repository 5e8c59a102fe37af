/** What may stand in what: HTML has no links in links, and the page has no headings but those of its sections. */
import type { Nodes, Parents, Root } from 'mdast'
import type { Localized } from '../../languages/locales.ts'
import type { Component } from './attributes.ts'
import { type ComponentName, isComponent, ruleOf } from './components.ts'
import { type Reporter, report } from './report.ts'

/** What encloses a node. */
interface Around {
  /** Name of the enclosing link or term; null outside of both. */
  readonly link: Localized | null
  readonly isInList: boolean
  readonly isTop: boolean
}

export function checkNesting(tree: Root, reporter: Reporter): void {
  walk(tree, { link: null, isInList: false, isTop: true }, reporter)
}

function walk(parent: Parents, around: Around, reporter: Reporter): void {
  for (const node of parent.children) {
    const link = nameOfLink(node)
    if (link !== null && around.link !== null) reportLink(node, { inner: link, outer: around.link }, reporter)
    if (node.type === 'heading' && !around.isTop) reportHeading(node, reporter)
    if (isElement(node)) {
      if (!isComponent(node.name ?? '')) continue
      checkPlace(node, around, reporter)
    }
    if (!('children' in node)) continue
    walk(
      node,
      { link: around.link ?? link, isInList: around.isInList || node.type === 'listItem', isTop: false },
      reporter,
    )
  }
}

const isElement = (node: Nodes): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** Everything that becomes an `<a>`. */
function nameOfLink(node: Nodes): Localized | null {
  if (node.type === 'link' || node.type === 'linkReference') return { en: 'a link', ja: 'リンク' }
  if (node.type === 'footnoteReference') return { en: 'the number of a footnote', ja: '脚注の番号' }
  return isElement(node) && node.name === 'Term' ? { en: '`<Term>`', ja: ' `<Term>` ' } : null
}

function reportLink(
  node: Nodes,
  { inner, outer }: { inner: Localized; outer: Localized },
  reporter: Reporter,
) {
  report(reporter, node, {
    rule: 'nested-link',
    what: {
      en: `Here ${inner.en} stands inside ${outer.en}; a reader can follow only one.`,
      ja: `${outer.ja}の中に${inner.ja}があります。読者は片方しか開けません。`,
    },
    cure: {
      en: 'Write one after the other, or keep one of the two.',
      ja: '続けて並べるか、どちらか1つを残してください。',
    },
  })
}

function reportHeading(node: Nodes, reporter: Reporter): void {
  report(reporter, node, {
    rule: 'heading-inside',
    what: {
      en: 'A heading stands inside a quotation, a list or a component.',
      ja: '見出しが、引用、一覧、部品の中にあります。',
    },
    cure: {
      en: 'Begin the line with its `##`, outside of everything else, or write **bold words** instead.',
      ja: 'ほかのものの外で、行の初めに `##` と書くか、代わりに **太字** にしてください。',
    },
  })
}

function checkPlace(node: Component, { isInList }: Around, reporter: Reporter): void {
  const name = node.name as ComponentName
  const { place, example } = ruleOf(name)
  const isFlow = node.type === 'mdxJsxFlowElement'
  if (place === 'block' && !isFlow)
    return report(reporter, node, {
      rule: 'component-inline',
      what: {
        en: `\`<${name}>\` stands inside a ${isInList ? 'list' : 'sentence'}.`,
        ja: `\`<${name}>\` が${isInList ? '一覧' : '文'}の中にあります。`,
      },
      cure: {
        en: `${isInList ? 'End the list first. ' : ''}Put \`${example}\` on a line of its own, with an empty line above and below.`,
        ja: `${isInList ? '先に一覧を終わらせてください。' : ''}\`${example}\` を独立した行に置き、その上下に空行を入れてください。`,
      },
    })
  if (name !== 'Figure' && name !== 'Chart' && node.children.length === 0)
    return report(reporter, node, {
      rule: 'empty-component',
      what: { en: `\`<${name}>\` has no words in it.`, ja: `\`<${name}>\` の中に言葉がありません。` },
      cure: {
        en: `Put them between \`${openingOf(example)}\` and \`</${name}>\`.`,
        ja: `\`${openingOf(example)}\` と \`</${name}>\` のあいだに書いてください。`,
      },
    })
  if (place === 'inline' && isFlow)
    report(reporter, node, {
      rule: 'component-block',
      what: {
        en: `\`<${name}>\` stands on lines of its own.`,
        ja: `\`<${name}>\` が、文から離れた行にあります。`,
      },
      cure: {
        en: `Put it into the sentence, in one line: ${example}.`,
        ja: `文の中に、改行せずに書いてください（例: ${example}）。`,
      },
    })
}

const openingOf = (example: string): string => example.replace(/>.*$/, '>')
