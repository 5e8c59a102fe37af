/** Components of a story → HTML. Each is a small pure function: attributes and children in, elements out. */
import type { Element, ElementContent } from 'hast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { prose } from '../../languages/prose.ts'
import { link, picturePath } from '../../urls/paths.ts'
import { attributeOf } from './attributes.ts'
import { chart } from './chart.ts'
import { type ComponentName, isComponent } from './components.ts'
import type { BodyContext } from './context.ts'
import { element } from './element.ts'
import { table as framedTable } from './table.ts'

interface Use {
  /** Value of an attribute; null where it is missing. */
  readonly attribute: (name: string) => string | null
  readonly children: readonly ElementContent[]
  readonly context: BodyContext
}

const renderers: Readonly<Record<ComponentName, (use: Use) => ElementContent>> = {
  Note: ({ attribute, children, context }) =>
    element(
      'div',
      { className: ['say'], role: 'note' },
      element(
        'div',
        {},
        element('b', {}, attribute('title') ?? prose(context.locale).body.note),
        ...children,
      ),
    ),

  Unknown: ({ attribute, children, context }) =>
    element(
      'div',
      { className: ['narr'], role: 'note' },
      element('b', {}, attribute('title') ?? prose(context.locale).body.unknown),
      ...children,
    ),

  Quote: ({ attribute, children }) => {
    const href = attribute('href')
    const by = attribute('by') ?? ''
    return element(
      'figure',
      { className: ['quote'] },
      element('blockquote', href?.startsWith('http') ? { cite: href } : {}, ...children),
      element('figcaption', {}, href === null ? by : element('a', { href }, by)),
    )
  },

  Figure: ({ attribute, context }) => {
    const caption = attribute('caption')
    return element(
      'figure',
      { className: ['fig'] },
      image(attribute('src') ?? '', attribute('alt') ?? '', context),
      ...(caption === null ? [] : [element('figcaption', {}, caption)]),
    )
  },

  Term: ({ attribute, children }) =>
    element('a', { className: ['term'], href: `#term-${attribute('id') ?? ''}` }, ...children),

  Ruby: ({ attribute, children }) =>
    element(
      'ruby',
      {},
      ...children,
      element('rp', {}, '（'),
      element('rt', {}, attribute('read') ?? ''),
      element('rp', {}, '）'),
    ),

  Chart: ({ attribute, children, context }) => {
    const table = children.find(
      (child): child is Element => child.type === 'element' && child.tagName === 'table',
    )
    if (!table) throw new Error('A chart without a table passed the check')
    const kind = attribute('kind') ?? 'bar'
    const shown = kind === 'line' ? framedTable(table) : table
    return chart(shown, { kind, title: attribute('title'), locale: context.locale })
  },
}

export function renderComponent(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  children: readonly ElementContent[],
  context: BodyContext,
): ElementContent {
  const name = node.name ?? ''
  if (!isComponent(name)) throw new Error(`<${name}> passed the check`)
  return renderers[name]({ attribute: (key) => attributeOf(node, key), children, context })
}

/** A picture in the folder of the story, with its size, so that nothing moves while it loads. */
export function image(src: string, alt: string, { pictures, slug }: BodyContext): Element {
  const picture = pictures.get(src)
  if (!picture) throw new Error(`${src} passed the check of pictures`)
  return element('img', {
    src: link(picturePath(slug, picture.name)),
    alt,
    width: picture.width,
    height: picture.height,
    loading: 'lazy',
    decoding: 'async',
  })
}
