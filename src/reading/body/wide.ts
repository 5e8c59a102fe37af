/**
 * Code and tables, which can be wider than a page: each scrolls inside itself. What a phone certainly cannot show
 * whole can be reached and scrolled with the keyboard.
 */
import widthOf from 'fast-string-truncated-width'
import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { table } from './table.ts'

/** Half-width characters of code in 320 px. */
const phone = 32

export function frameWide(html: Root): void {
  visit(html, 'element', (node, index, parent) => {
    if (!parent || index === undefined || isInChart(parent)) return undefined
    if (node.tagName === 'pre' && textOf(node).split('\n').some(isWide)) node.properties['tabIndex'] = 0
    if (node.tagName !== 'table') return undefined
    parent.children[index] = table(node)
    return SKIP
  })
}

const isWide = (line: string): boolean => widthOf(line).width > phone

/** Tables of charts are framed where the chart is made. */
const isInChart = (parent: object): boolean =>
  'tagName' in parent && classesOf(parent as Element).some((name) => name === 'chart' || name === 'tbl')

const classesOf = ({ properties }: Element) => [properties['className']].flat()
