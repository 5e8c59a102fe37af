/** Markdown that does not work and would be printed as it stands: `** bold **`, `[x] (https://…)`, `[^1]` without its note. */
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Fault } from '../../problem.ts'
import { prose } from './prose.ts'
import { at, type Reporter, report } from './report.ts'

interface Typo extends Fault {
  readonly looksLike: RegExp
}

/** Of several in one place, the first. A backslash before the sign says that it is meant. */
const typos: readonly Typo[] = [
  {
    looksLike: /(?<!\\)\[\^[^\]\s]+\]/g,
    rule: 'unknown-footnote',
    what: {
      en: 'A footnote is named here that has no text.',
      ja: 'ここで示している脚注に、本文がありません。',
    },
    cure: {
      en: 'Add its text at the end: `[^1]: The note.`, or write `\\[` for the sign itself.',
      ja: '最後に脚注の文を加えてください（例: `[^1]: 注の文。`）。記号そのものなら `\\[` と書きます。',
    },
  },
  {
    looksLike: /(?<=(?<!\\)\[[^[\]\n]*\])[ \u3000]+\((?:https?:|story:|mailto:|#|\.\/)/g,
    rule: 'link-space',
    what: {
      en: 'A space between `]` and `(` keeps this from being a link.',
      ja: '`]` と `(` のあいだに空白があり、リンクになりません。',
    },
    cure: {
      en: 'Delete the space: [words](https://…).',
      ja: '空白を消してください（例: [言葉](https://…)）。',
    },
  },
  {
    looksLike: /(?<=(?<!\\)\[[^[\]\n]*\])[ \u3000]*（\s*(?:https?:|story:|mailto:|#|\.\/)/g,
    rule: 'link-space',
    what: {
      en: 'A full-width （ keeps this from being a link.',
      ja: 'かっこ（が全角で、リンクになりません。',
    },
    cure: {
      en: 'Write half-width brackets: [words](https://…).',
      ja: 'かっこは半角で書いてください（例: [言葉](https://…)）。',
    },
  },
  {
    looksLike: /(?<=(?<!\\)\[[^[\]\n]*\])\(\s*(?:https?:|story:|mailto:|#|\.{0,2}\/)/g,
    rule: 'bad-link',
    what: {
      en: 'The address of this link or picture has a space in it or has no `)`.',
      ja: 'このリンクか画像のアドレスに空白があるか、`)` がありません。',
    },
    cure: {
      en: 'Write it without spaces (%20 stands for one in an address) and close it: [words](https://…).',
      ja: '空白を入れずに（アドレスの中では %20 と書きます）、かっこを閉じてください（例: [言葉](https://…)）。',
    },
  },
  {
    looksLike: /(?<!\\)\[[^[\]\n]+\]\[[^[\]\n]*\]/g,
    rule: 'unknown-definition',
    what: {
      en: 'A link names an address that is nowhere defined.',
      ja: 'リンクが指しているアドレスが、どこにも書かれていません。',
    },
    cure: {
      en: 'Write the address with it: [words](https://…), or write `\\[` for the sign itself.',
      ja: 'アドレスを続けて書いてください（例: [言葉](https://…)）。記号そのものなら `\\[` と書きます。',
    },
  },
  {
    looksLike: /(?<![\\*])\*\*(?!\*)|(?<![\\~])~~(?!~)/g,
    rule: 'stray-marks',
    what: {
      en: 'The marks `**` or `~~` stand here without effect.',
      ja: '`**` か `~~` が、効かない形で書かれています。',
    },
    cure: {
      en: 'Write them at the words, without spaces inside: **bold**, ~~deleted~~; or `\\*\\*` for the signs themselves.',
      ja: '言葉にくっつけて書いてください（例: **太字**、~~取り消し~~）。記号そのものなら `\\*\\*` と書きます。',
    },
  },
  {
    // A pair that touches its words on one side at least, and no Latin word: not `snake_case`, `2*3`, `*nix`.
    looksLike:
      /(?<![\\A-Za-z0-9*_])(\*{1,3}|_{1,3})(?![*_])(?:(?=[^\s])[^*_]{1,200}?|[^*_]{1,200}?(?<=[^\s]))\1(?![A-Za-z0-9*_])/g,
    rule: 'stray-marks',
    what: {
      en: 'Two `*` or `_` stand here without effect.',
      ja: '`*` か `_` が、効かない形で書かれています。',
    },
    cure: {
      en: 'Write `*` at the words, without spaces inside: *stressed*, **bold**; or `\\*`, `\\_` for the signs themselves.',
      ja: '`*` を言葉にくっつけて書いてください（例: *傍点*、**太字**）。記号そのものなら `\\*`、`\\_` と書きます。',
    },
  },
  {
    looksLike:
      /(＊{1,3}|＿{2,3}|｀|～～)(?!\1)[^＊＿｀～]{1,200}\1|［[^［］]{1,200}］[ \u3000]*[（(]\s*(?:https?:|story:|mailto:|#|\.\/)/g,
    rule: 'full-width-marks',
    what: {
      en: 'Marks of Markdown are full-width here and have no effect.',
      ja: 'Markdownの記号が全角で、効きません。',
    },
    cure: {
      en: 'Write them half-width: **bold**, `code`, [words](https://…).',
      ja: '半角で書いてください（例: **太字**、`コード`、[言葉](https://…)）。',
    },
  },
  {
    looksLike: /^[ \t]*\|.*\|[ \t]*$|^[ \t\u3000]*｜.*｜[ \t\u3000]*$/gm,
    rule: 'table-without-rule',
    what: {
      en: 'A line between `|` and `|` is not part of a table.',
      ja: '`|` と `|` で囲んだ行が、表の一部になっていません。',
    },
    cure: {
      en: 'Write `|---|---|` below the first row, with as many columns as it has, and an empty line above.',
      ja: '最初の行の下に、列の数だけ `|---|---|` と書き、表の上に空行を入れてください。',
    },
  },
]

export function checkTypos(tree: Root, reporter: Reporter): void {
  visit(tree, (node: Nodes) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
    const written = prose(node, reporter.text)
    const found = typos.flatMap(({ looksLike, ...fault }) => {
      const first = written.matchAll(looksLike).next().value
      return first ? [{ offset: first.index, fault }] : []
    })
    // One mistake often has two of these forms.
    const [earliest] = found.toSorted((a, b) => a.offset - b.offset)
    const start = node.position?.start.offset ?? 0
    if (earliest) report(reporter, placeAt(reporter.text, start + earliest.offset), earliest.fault)
  })
}

function placeAt(text: string, offset: number) {
  const above = text.slice(0, offset).split('\n')
  return at(above.length, (above.at(-1)?.length ?? 0) + 1)
}
