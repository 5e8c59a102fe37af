/** Lines that are meant as entries of a list or as a quotation, and would run on in one paragraph. */
import type { Paragraph, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { fault } from '../../messages/fault.ts'
import { at, type Reporter, report } from './report.ts'

/** Bullets of Japanese and of word processors, marks and figures in full width, dashes pasted for `-`. */
const meant =
  /^(?<indent>\s*)(?:(?<bullet>[・•‣◦▪]|[–—−－‐‑＊＋●○■□◆◇▶►](?=\p{Zs}))|(?<number>[０-９]{1,3}\p{Zs}?[.．)）](?![\d０-９])|\d{1,3}(?:．(?![\d０-９])|[.)](?=[^\P{Zs} ])))|(?<quote>＞|>(?=[^\P{Zs} ]))|(?<dash>[-*+])(?=[^\P{Zs} ]))(?<gap>\p{Zs}*)(?=\S)/u

/** At the beginning of a paragraph these may be words: 「●印は」. On one of its later lines they are not. */
const laterBullet = /^\s*(?<bullet>[●○■□◆◇▶►])/u

export function checkNearLists(tree: Root, reporter: Reporter): void {
  const lines = reporter.text.split('\n')
  visit(tree, 'paragraph', (node: Paragraph) => {
    const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 0 } }
    for (let line = start.line; line <= end.line; line++) {
      const from = line === start.line ? start.column - 1 : containerOf(lines[line - 1] ?? '')
      const words = (lines[line - 1] ?? '').slice(from)
      const groups = meant.exec(words)?.groups ?? (line > start.line ? laterBullet.exec(words)?.groups : null)
      if (groups) return reportLine({ words, groups }, at(line, from + 1), reporter)
    }
  })
}

/** Marks of quotations around a paragraph, which are on each of its lines. */
const containerOf = (line: string): number => /^(?: {0,3}> ?)*/.exec(line)?.[0].length ?? 0

interface Line {
  readonly words: string
  readonly groups: Readonly<Record<string, string>>
}

function reportLine({ words: line, groups }: Line, place: ReturnType<typeof at>, reporter: Reporter): void {
  const { bullet, number, quote, dash, gap = '' } = groups
  const mark = bullet ?? number ?? quote ?? dash ?? ''
  const right = quote ? '>' : number ? `${Number.parseInt(number.normalize('NFKC'), 10)}.` : '-'
  const space = /[^\P{Zs} ]/u.exec(gap)?.[0]
  const words = line.trimStart().slice(mark.length).trimStart().slice(0, 24)
  const found = { mark, right: `${right} ${words}`, kind: quote ? 'quotation' : 'list' } as const
  report(
    reporter,
    place,
    space === undefined ? fault('list-mark', found) : fault('list-mark/odd-space', { ...found, space }),
  )
}
