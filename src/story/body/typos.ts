/** Markdown that does not work and would be printed as it stands: `** bold **`, `[x] (https://…)`, `[^1]` without its note. */
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { prose } from './prose.ts'
import { at, type NodeFault, type Reporter, report } from './report.ts'

interface Typo extends NodeFault {
  readonly looksLike: RegExp
}

/** Of several in one place, the first. A backslash before the sign says that it is meant. */
const typos: readonly Typo[] = [
  {
    looksLike: /(?<!\\)\[\^[^\]\s]+\]/g,
    rule: 'unknown-footnote',
    what: 'A footnote is named here that has no text.',
    cure: 'Add its text at the end: `[^1]: The note.`, or write `\\[` for the sign itself.',
  },
  {
    looksLike: /(?<=(?<!\\)\[[^[\]\n]*\])[ \u3000]+\((?:https?:|story:|mailto:|#|\.\/)/g,
    rule: 'link-space',
    what: 'A space between `]` and `(` keeps this from being a link.',
    cure: 'Delete the space: [words](https://…).',
  },
  {
    looksLike: /(?<=(?<!\\)\[[^[\]\n]*\])[ \u3000]*（\s*(?:https?:|story:|mailto:|#|\.\/)/g,
    rule: 'link-space',
    what: 'A full-width （ keeps this from being a link.',
    cure: 'Write half-width brackets: [words](https://…).',
  },
  {
    looksLike: /(?<=(?<!\\)\[[^[\]\n]*\])\(\s*(?:https?:|story:|mailto:|#|\.{0,2}\/)/g,
    rule: 'bad-link',
    what: 'The address of this link or picture has a space in it or has no `)`.',
    cure: 'Write it without spaces (%20 stands for one in an address) and close it: [words](https://…).',
  },
  {
    looksLike: /(?<!\\)\[[^[\]\n]+\]\[[^[\]\n]*\]/g,
    rule: 'unknown-definition',
    what: 'A link names an address that is nowhere defined.',
    cure: 'Write the address with it: [words](https://…), or write `\\[` for the sign itself.',
  },
  {
    looksLike: /(?<![\\*])\*\*(?!\*)|(?<![\\~])~~(?!~)/g,
    rule: 'stray-marks',
    what: 'The marks `**` or `~~` stand here without effect.',
    cure: 'Write them at the words, without spaces inside: **bold**, ~~deleted~~; or `\\*\\*` for the signs themselves.',
  },
  {
    looksLike: /^[ \t]*\|.*\|[ \t]*$/gm,
    rule: 'table-without-rule',
    what: 'A line between `|` and `|` is not part of a table.',
    cure: 'Write `|---|---|` below the first row, with as many columns as it has, and an empty line above.',
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
