/** Markdown that does not work and would be printed as it is: `** bold **`, `[x] (https://…)`, `[^1]` without its note. */
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { fault } from '../../messages/fault.ts'
import type { Fault } from '../../problem.ts'
import { prose } from './prose.ts'
import { type Reporter, reportAt } from './report.ts'

/** Of several in one place, the first. A backslash before the sign says that it is meant. */
const typos: readonly (readonly [(written: string) => Fault, RegExp])[] = [
  [(note) => fault('unknown-footnote', { note }), /(?<!\\)\[\^[^\]\s]+\]/g],
  [() => fault('link-space'), /(?<=(?<!\\)\[[^[\]\n]*\])[ \u3000]+\((?:https?:|story:|mailto:|#|\.\/)/g],
  [
    () => fault('link-space/full-width'),
    /(?<=(?<!\\)\[[^[\]\n]*\])[ \u3000]*（\s*(?:https?:|story:|mailto:|#|\.\/)/g,
  ],
  [() => fault('bad-link/open'), /(?<=(?<!\\)\[[^[\]\n]*\])\(\s*(?:https?:|story:|mailto:|#|\.{0,2}\/)/g],
  [() => fault('unknown-definition'), /(?<!\\)\[[^[\]\n]+\]\[[^[\]\n]*\]/g],
  [() => fault('stray-marks/double'), /(?<![\\*])\*\*(?!\*)|(?<![\\~])~~(?!~)/g],
  // A pair that touches its words on one side at least, and no Latin word: not `snake_case`, `2*3`, `*nix`.
  [
    () => fault('stray-marks'),
    /(?<![\\A-Za-z0-9*_])(\*{1,3}|_{1,3})(?![*_])(?:(?=[^\s])[^*_]{1,200}?|[^*_]{1,200}?(?<=[^\s]))\1(?![A-Za-z0-9*_])/g,
  ],
  [
    () => fault('full-width-marks'),
    /(＊{1,3}|＿{2,3}|｀|～～)(?!\1)[^＊＿｀～]{1,200}\1|［[^［］]{1,200}］[ \u3000]*[（(]\s*(?:https?:|story:|mailto:|#|\.\/)/g,
  ],
  [() => fault('table-without-rule'), /^[ \t]*\|.*\|[ \t]*$|^[ \t\u3000]*｜.*｜[ \t\u3000]*$/gm],
]

export function checkTypos(tree: Root, reporter: Reporter): void {
  visit(tree, (node: Nodes) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
    const written = prose(node, reporter.text)
    const found = typos.flatMap(([typo, looksLike]) => {
      const first = written.matchAll(looksLike).next().value
      return first ? [{ offset: first.index, typo: typo(first[0]) }] : []
    })
    // One mistake often has two of these forms.
    const [earliest] = found.toSorted((a, b) => a.offset - b.offset)
    const start = node.position?.start.offset ?? 0
    if (earliest) reportAt(start + earliest.offset, earliest.typo, reporter)
  })
}
