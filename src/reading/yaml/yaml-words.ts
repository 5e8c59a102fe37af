/** Values that YAML reads without a complaint as other words than were meant. */
import type { Scalar } from 'yaml'
import { type Fault, fault } from '../../messages/fault.ts'
import { startBreaksOf } from './yaml-breaks.ts'
import { wideIndentOf } from './yaml-indents.ts'
import { type Line, lineAt, quotedWhole } from './yaml-line.ts'
import { meant, noDash, type Slip } from './yaml-slip.ts'

export interface Sign {
  /** Where the sign is in the YAML. */
  readonly offset: number
  readonly fault: Fault
  /** Left out for an error. */
  readonly severity?: 'warning'
}

export interface Around {
  readonly yaml: string
  readonly isInFlow: boolean
  /** True below `comic:`, where words are lettered. */
  readonly isInComic: boolean
  /** The keys around the value, the outermost first. */
  readonly keys: readonly string[]
}

/** @param node without quotes, or in single ones */
export function wordSigns(node: Scalar, around: Around): Sign[] {
  const [start, end] = node.range ?? [0, 0]
  const source = around.yaml.slice(start, end)
  const isPlain = node.type === 'PLAIN'
  const one =
    (isPlain ? (curly(source, start, around) ?? strayQuote(source, start, around)) : null) ??
    lineFeed(source, start, around)
  return one ? [one] : isPlain ? hiddenLines(source, start, around) : []
}

const pairs: Readonly<Record<string, string>> = {
  ...{ '“': '”', '‘': '’', '„': '“', '«': '»', '”': '”', '’': '’', '＂': '＂', '「': '」', '『': '』' },
}

/** Keys whose words may be a quotation from beginning to end. What is on a sign is no quotation. */
const proseKeys: ReadonlySet<string> = new Set(
  'title summary takeaways say sfx caption alt meaning what description bio'.split(' '),
)

/** `title: “The door”` has its quotes shown to readers; `labels: [“Shut, sorry”]` is cut in two at its comma. */
function curly(source: string, start: number, { yaml, isInFlow, keys }: Around): Sign | null {
  const close = pairs[source[0] ?? '']
  if (close === undefined || (/[「『]/.test(source) && keys.includes('labels'))) return null
  const isWhole = source.indexOf(close, 1) === source.length - 1
  const isCut = isInFlow && !source.includes(close, 1)
  if (!isWhole && !isCut) return null
  const { text } = lineAt(yaml, start)
  const straight = text.replace(
    /“([^“”]*)”|„([^“]*)“|«([^»]*)»|”([^”]*)”|＂([^＂]*)＂|「([^「」]*)」|『([^『』]*)』|‘([^’]*)’(?!\p{L})/gu,
    (_, ...words) => quotedWhole((words.slice(0, 8).find((one) => one !== undefined) ?? '').trim()),
  )
  const own = meant(straight === text ? quotedWhole(source.slice(1, -1).trim()) : straight)
  // A headline may be a quotation: its author says so with straight quotes around it.
  return isWhole && keys.some((key) => proseKeys.has(key))
    ? {
        offset: start,
        severity: 'warning',
        fault: fault('curly-quotes/seen', { ...own, kept: quotedWhole(source) }),
      }
    : { offset: start, fault: fault('curly-quotes', own) }
}

/** `title: The door"`. Inches keep their mark. */
function strayQuote(source: string, start: number, { yaml }: Around): Sign | null {
  const isStray = /[^\d]"$/.test(source) && source.indexOf('"') === source.length - 1
  if (!isStray) return null
  const words = `"${source.replace(otherQuote, '')}`
  const own = meant(instead(lineAt(yaml, start), { start, source, words }))
  return { offset: start + source.length - 1, fault: fault('yaml-quote/stray', own) }
}

/** The beginning of a pair that a word processor made of one of two straight quotes. */
const otherQuote = /^[“„‟”＂「『]/u

/** `\n` begins a new line only between double quotes. */
function lineFeed(source: string, start: number, { yaml, isInComic }: Around): Sign | null {
  const index = isInComic ? source.indexOf('\\n') : -1
  if (index < 0) return null
  const bare = /^'(.*)'$/s.exec(source)?.[1]?.replaceAll("''", "'") ?? source
  const words = `"${bare.replaceAll('"', '\\"')}"`
  const own = meant(instead(lineAt(yaml, start), { start, source, words }))
  return { offset: start + index, fault: fault('yaml-escape/new-line', own) }
}

interface Words {
  readonly start: number
  readonly source: string
  readonly words: string
}

const instead = (line: Line, { start, source, words }: Words): string =>
  `${line.text.slice(0, start - line.start)}${words}${line.text.slice(start - line.start + source.length)}`

/** `kind：primary`, `-The door` or a `- ` too far right, each taken for more words of the value above. */
function hiddenLines(source: string, start: number, { yaml }: Around): Sign[] {
  const found: Sign[] = []
  for (let at = start; at <= start + source.length; at = lineAt(yaml, at).end + 1) {
    const line = lineAt(yaml, at)
    const isFirst = line.start <= start
    const beginsLine = !isFirst || line.text.slice(0, start - line.start).trim() === ''
    const [slip] = beginsLine ? [...wideIndentOf(yaml, line), ...startBreaksOf(line.text)] : []
    if (slip) found.push(onLine(slip, line))
    else if (!isFirst && found.length === 0 && /^\s*- /.test(line.text))
      found.push(strayEntry(line, lineAt(yaml, start)))
  }
  return found
}

/** A slip of a line at its place in the YAML. */
export const onLine = ({ index, fault }: Slip, { start }: Line): Sign => ({ offset: start + index, fault })

/** Too far right, unless it is the line above it that has no dash. */
function strayEntry(line: Line, first: Line): Sign {
  const [index, column] = [line, first].map(({ text }) => text.search(/\S/)) as [number, number]
  if (index === column && !/^\s*- /.test(first.text)) return onLine(noDash(first.text), first)
  const own = { ...meant(line.text), column }
  return { offset: line.start + index, fault: fault('yaml-indent/right', own) }
}
