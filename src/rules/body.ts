/** What may stand in the text under the frontmatter. */
import type { Rules } from './rule.ts'

const headings = {
  'text-before-heading': {
    en: 'All text stands below a `##` heading: the page has no place above the first.',
    ja: '文章はすべて、`##` の見出しの下に書きます。最初の見出しより上には、出す場所がありません。',
  },
  'heading-order': {
    en: 'Sections begin with `##`, parts of them with `###`; the title is the only `#`.',
    ja: '節は `##`、その中の区切りは `###` にします。`#` は題名だけです。',
  },
  'empty-heading': {
    en: 'A heading has words.',
    ja: '見出しには言葉があります。',
  },
  'empty-section': {
    en: 'A section has at least a paragraph.',
    ja: '節には、少なくとも1つの段落があります。',
  },
  'repeated-section': {
    en: 'A section of the four movements stands once.',
    ja: '起承転結の節は、それぞれ1回だけです。',
  },
  'missing-section': {
    en: 'A story says what happened, sums it up, and says why it matters.',
    ja: '記事には、経緯、まとめ、なぜ重要なのか、の3つの節があります。',
  },
  'heading-space': {
    en: 'Half-width `##` and a half-width space make a heading.',
    ja: '半角の `##` と半角スペースで、見出しになります。',
  },
  'bold-heading': {
    en: 'A heading is written with `##`, not in bold, so that contents and links find it.',
    ja: '見出しは太字ではなく `##` で書きます。目次とリンクに使われるためです。',
  },
  'underlined-heading': {
    en: 'A line of `---` has an empty line above it, or it turns the text above into a heading.',
    ja: '`---` の横線の上には、空行を入れます。入れないと、上の文章が見出しになります。',
  },
  'heading-inside': {
    en: 'A heading stands on its own, outside of quotations, lists and components.',
    ja: '見出しは、引用、一覧、部品の外に置きます。',
  },
} as const satisfies Rules

const components = {
  'unknown-component': {
    en: 'A component is one of those that a story has.',
    ja: '使える部品は決まっています。',
  },
  'missing-attribute': {
    en: 'A component has what it cannot be shown without.',
    ja: '部品には、表示に必要な属性をすべて書きます。',
  },
  'unknown-attribute': {
    en: 'A component has its own attributes and no others.',
    ja: '部品には、その部品の属性だけを書きます。',
  },
  'repeated-attribute': {
    en: 'An attribute stands once.',
    ja: '同じ属性は1回だけ書きます。',
  },
  'attribute-without-value': {
    en: 'An attribute has a value in quotes.',
    ja: '属性には、引用符で囲んだ値を書きます。',
  },
  'component-inline': {
    en: 'A box, a picture or a chart stands on lines of its own, with empty lines around it.',
    ja: '囲み、画像、グラフは独立した行に置き、上下に空行を入れます。',
  },
  'component-block': {
    en: 'A term or a reading stands inside its sentence.',
    ja: '用語やルビは、文の中に書きます。',
  },
  'empty-component': {
    en: 'A component that holds words has some.',
    ja: '言葉を入れる部品には、言葉を書きます。',
  },
  'figure-with-words': {
    en: 'The words of a picture are its `caption`.',
    ja: '画像に添える言葉は、`caption` に書きます。',
  },
  'missing-alt': {
    en: 'A picture has words for those who do not see it.',
    ja: '画像には、見られない人のための説明をつけます。',
  },
  'picture-reference': {
    en: 'A picture is named where it stands.',
    ja: '画像のファイル名は、画像を置く場所に書きます。',
  },
} as const satisfies Rules

const charts = {
  'chart-kind': {
    en: 'A chart is a bar chart or a line chart.',
    ja: 'グラフは、棒か折れ線です。',
  },
  'chart-table': {
    en: 'A chart is made from one table.',
    ja: 'グラフは、1つの表から作ります。',
  },
  'chart-shape': {
    en: 'The table of a chart is complete, with as many columns as its kind shows.',
    ja: 'グラフの表は、種類に合った列の数で、欠けのないように書きます。',
  },
  'chart-number': {
    en: 'A chart shows numbers that cannot be misread: half-width digits, one unit, no words for size.',
    ja: 'グラフの数は、半角数字、1つの単位で、桁の言葉を使わずに書きます。読み違えないためです。',
  },
} as const satisfies Rules

const links = {
  'bad-link': {
    en: 'A link goes to a web address, to a story or to a heading of the page.',
    ja: 'リンク先は、ウェブのアドレス、記事、ページの中の見出しのどれかです。',
  },
  'unsafe-link': {
    en: 'A link does nothing but lead somewhere.',
    ja: 'リンクは、どこかへ移動するためだけに使います。',
  },
  'address-end': {
    en: 'A bare address ends with a space or a sign where the sentence goes on with letters that it could have itself.',
    ja: 'アドレスをそのまま書くときは、続く言葉がアドレスの一部に見えないよう、空白や記号で区切ります。',
  },
  'empty-link': {
    en: 'A link has words that say where it leads.',
    ja: 'リンクには、行き先がわかる言葉をつけます。',
  },
  'nested-link': {
    en: 'No link stands inside another.',
    ja: 'リンクの中に、別のリンクは置けません。',
  },
  'link-space': {
    en: 'Half-width brackets without a space between them make a link.',
    ja: '半角のかっこを、空白を入れずに続けると、リンクになります。',
  },
  'unknown-definition': {
    en: 'An address that is named by a word is written somewhere.',
    ja: '名前で指したアドレスは、どこかに書いてあります。',
  },
} as const satisfies Rules

const markdown = {
  'unknown-footnote': {
    en: 'A footnote that the text names has words.',
    ja: '本文で示した脚注には、文があります。',
  },
  'unused-footnote': {
    en: 'A footnote belongs to a place in the text.',
    ja: '脚注は、本文のどこかから示します。',
  },
  'repeated-footnote': {
    en: 'Every footnote has a number of its own.',
    ja: '脚注の番号は、それぞれ別にします。',
  },
  'list-mark': {
    en: 'An entry of a list begins with `- ` or `1. `, a quotation with `> `, all half-width.',
    ja: '一覧の1件は `- ` か `1. `、引用は `> ` で、どちらも半角で始めます。',
  },
  'stray-marks': {
    en: 'Marks of Markdown work where they stand, and are not shown to readers.',
    ja: 'Markdownの記号は効く形で書き、そのまま読者に見せません。',
  },
  'full-width-marks': {
    en: 'Marks of Markdown are half-width; full-width ones are letters like all others.',
    ja: 'Markdownの記号は半角で書きます。全角では、ただの文字になります。',
  },
  'table-without-rule': {
    en: 'A table has a line of dashes below its header.',
    ja: '表の見出しの下には、`|---|` の行があります。',
  },
  'wide-table': {
    en: 'A table has at most 16 columns, so that it can be read on a phone.',
    ja: '表は16列までにします。スマートフォンでも読めるようにするためです。',
  },
  'extra-cell': {
    en: 'No row of a table is longer than its header.',
    ja: '表の行は、見出しより長くできません。',
  },
} as const satisfies Rules

export const bodyRules = {
  ...headings,
  ...components,
  ...charts,
  ...links,
  ...markdown,
} as const satisfies Rules
