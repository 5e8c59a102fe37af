/** Values that YAML reads without a complaint as other words than were meant. */
import type { Scalar } from 'yaml'
import type { Localized } from '../../languages/locales.ts'
import type { Fault } from '../../problem.ts'
import { startBreaksOf } from './yaml-breaks.ts'
import { type Line, lineAt, quotedWhole } from './yaml-line.ts'
import { quotesAround } from './yaml-mends.ts'
import { noDash, type Slip, shortened, write } from './yaml-slip.ts'

export interface Sign extends Fault {
  /** Where the sign is in the YAML. */
  readonly offset: number
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
    (_, ...words) => quotedWhole(words.slice(0, 8).find((one) => one !== undefined) ?? ''),
  )
  const own = write(straight === text ? quotedWhole(source.slice(1, -1)) : straight)
  const found = { offset: start, ...quotesAround(source) }
  if (!isWhole || !keys.some((key) => proseKeys.has(key))) return { ...found, cure: own }
  return { ...found, severity: 'warning', ...seenByReaders(own, quotedWhole(source)) }
}

/** A headline may be a quotation: its author says so with straight quotes around it. */
const seenByReaders = (own: Localized, kept: string) => ({
  what: {
    en: 'Readers see the quotes around the whole value.',
    ja: '値の全体を囲む引用符が、そのまま読者に見えます。',
  },
  cure: {
    en: `${own.en} — or, if it is a quotation, ${kept}`,
    ja: `${own.ja}引用として見せるなら、${kept} と書きます。`,
  },
})

/** `title: The door"`. Inches keep their mark. */
function strayQuote(source: string, start: number, { yaml }: Around): Sign | null {
  const isStray = /[^\d]"$/.test(source) && source.indexOf('"') === source.length - 1
  if (!isStray) return null
  return {
    offset: start + source.length - 1,
    rule: 'yaml-quote',
    what: {
      en: 'A quotation mark ends the value, but none begins it.',
      ja: '値の終わりに引用符がありますが、始まりにありません。',
    },
    cure: write(instead(lineAt(yaml, start), { start, source, words: `"${source.replace(otherQuote, '')}` })),
  }
}

/** The beginning of a pair that a word processor made of one of two straight quotes. */
const otherQuote = /^[“„‟”＂「『]/u

/** `\n` begins a new line only between double quotes. */
function lineFeed(source: string, start: number, { yaml, isInComic }: Around): Sign | null {
  const index = isInComic ? source.indexOf('\\n') : -1
  if (index < 0) return null
  const bare = /^'(.*)'$/s.exec(source)?.[1]?.replaceAll("''", "'") ?? source
  return {
    offset: start + index,
    rule: 'yaml-escape',
    what: {
      en: 'Without double quotes, `\\n` is not a new line but two letters.',
      ja: '二重引用符の外では、`\\n` は改行ではなく、ただの2文字になります。',
    },
    cure: write(instead(lineAt(yaml, start), { start, source, words: `"${bare.replaceAll('"', '\\"')}"` })),
  }
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
    const [slip] = beginsLine ? startBreaksOf(line.text) : []
    if (slip) found.push(placed(slip, line))
    else if (!isFirst && found.length === 0 && /^\s*- /.test(line.text))
      found.push(strayEntry(line, lineAt(yaml, start)))
  }
  return found
}

const placed = ({ text: _, index, ...fault }: Slip, { start }: Line): Sign => ({
  offset: start + index,
  ...fault,
})

/** Too far right, unless it is the line above it that has no dash. */
const strayEntry = (line: Line, first: Line): Sign =>
  line.text.search(/\S/) === first.text.search(/\S/) && !/^\s*- /.test(first.text)
    ? placed(noDash(first.text), first)
    : tooFarRight(line, first)

function tooFarRight(line: Line, first: Line): Sign {
  const indent = /^\s*/.exec(first.text)?.[0] ?? ''
  const own = `${indent}${shortened(line.text.trim())}`
  return {
    offset: line.start + line.text.search(/\S/),
    rule: 'yaml-indent',
    what: {
      en: 'This entry is too far right, so YAML adds it to the line above.',
      ja: 'この行は字下げが深すぎて、上の行の続きとして読まれます。',
    },
    cure: {
      en: `Begin it in the column of the entry above: ${own}`,
      ja: `上の行と左端をそろえてください（例: ${own}）。`,
    },
  }
}
