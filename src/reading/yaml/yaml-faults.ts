/** YAML → all that is wrong with its form, in an editor's words, and the data as its author meant it. */
import { type Document, LineCounter, parseDocument, visit } from 'yaml'
import { duplicatesIn } from './yaml-duplicates.ts'
import { explainYaml } from './yaml-errors.ts'
import { type Mend, mendsNear } from './yaml-mends.ts'
import { signsIn } from './yaml-signs.ts'
import type { Sign } from './yaml-words.ts'

/** A fault and its place in the YAML. */
export type YamlFault = Sign

export interface ReadForm {
  readonly document: Document.Parsed
  readonly lines: LineCounter
  readonly faults: readonly YamlFault[]
  /** The document with every slip mended whose mend is sure; the same one where nothing was wrong. */
  readonly mended: Document.Parsed
}

/**
 * After an error of form YAML loses its way. So each is mended as its message says, in a line of its own, and the text
 * read again: one run tells all of them, and a mend is only proposed if YAML can read on after it.
 */
export function readForm(yaml: string): ReadForm {
  const lines = new LineCounter()
  const document = parse(yaml, lines)
  const budget = new Budget()
  const faults: PlacedInLine[] = []
  let now: Reading = { text: yaml, document, lines }
  for (let form = formError(document); form !== null; form = formError(now.document)) {
    const mend = bestMend(now, form, budget)
    if (mend === null) break
    faults.push(inLine(now, mend))
    now = readAgain(mendedText(now.text, mend))
  }
  const form = formError(now.document)
  const rest = form
    ? lastFaults(now, form)
    : [...signsIn(now.document, now.text), ...duplicatesIn(now.document)]
  faults.push(...rest.map((fault) => inLine(now, fault)))
  return { document, lines, mended: now.document, faults: faults.map((fault) => placed(fault, lines, yaml)) }
}

interface Reading {
  readonly text: string
  readonly document: Document.Parsed
  readonly lines: LineCounter
}

function readAgain(text: string): Reading {
  const lines = new LineCounter()
  return { text, lines, document: parse(text, lines) }
}

/** Mends change columns, and never lines. */
interface PlacedInLine {
  readonly line: number
  readonly column: number
  readonly found: YamlFault
}

function inLine({ lines }: Reading, found: YamlFault): PlacedInLine {
  const { line, col } = lines.linePos(found.offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1), found }
}

function placed({ line, column, found }: PlacedInLine, { lineStarts }: LineCounter, yaml: string): YamlFault {
  const start = lineStarts[line - 1] ?? 0
  const end = (lineStarts[line] ?? yaml.length + 1) - 1
  return { ...found, offset: Math.min(start + column - 1, Math.max(start, end - 1)) }
}

/** Keys that are written twice are found by us: the library compares each with all others. */
const parse = (yaml: string, lineCounter?: LineCounter): Document.Parsed =>
  parseDocument(yaml, {
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
    ...(lineCounter ? { lineCounter } : {}),
  })

const mendedText = (text: string, { line, text: own }: Mend): string =>
  `${text.slice(0, line.start)}${own}${text.slice(line.end)}`

interface FormError {
  readonly code: string
  readonly message: string
  readonly offset: number
}

function formError(document: Document.Parsed): FormError | null {
  const [error] = document.errors
  if (!error) return null
  const { code, message, pos } = error
  const offset = code === 'MISSING_CHAR' ? startOfUnclosed(document, pos[0]) : pos[0]
  return { code, message, offset }
}

/** Letters that may be parsed in search of mends: a long file has many slips and each of them several mends. */
class Budget {
  #letters = 500_000

  spend(letters: number): boolean {
    this.#letters -= letters
    return this.#letters >= 0
  }
}

/** What only its own message explains. */
const plain: readonly string[] = ['MULTIPLE_DOCS']

/** One slip makes some errors; a text that has more is no frontmatter with a slip, and slow to read again. */
const mostErrors = 100

/** The mend after which YAML reads on farthest; null where none helps. */
function bestMend({ text, document, lines }: Reading, form: FormError, budget: Budget): Mend | null {
  if (plain.includes(form.code) || document.errors.length > mostErrors) return null
  const stopped = lines.linePos(form.offset).line
  let best: { readonly mend: Mend; readonly reach: number } | null = null
  for (const mend of mendsNear(text, form.offset)) {
    if (!budget.spend(text.length)) break
    const next = readAgain(mendedText(text, mend))
    const error = formError(next.document)
    if (error === null) return mend
    const reach = next.lines.linePos(error.offset).line
    if (reach > stopped + 1 && reach > (best?.reach ?? 0)) best = { mend, reach }
  }
  return best?.mend ?? null
}

/** What its own line says is said once, and nothing below it can be trusted. */
function lastFaults({ document, text, lines }: Reading, form: FormError): YamlFault[] {
  const lineOf = (offset: number): number => lines.linePos(offset).line
  const stopped = lineOf(form.offset)
  const signs = signsIn(document, text).filter(({ offset }) => lineOf(offset) <= stopped)
  const isSaid = signs.some(({ offset }) => stopped - lineOf(offset) <= 1)
  return [...signs, ...(isSaid ? [] : [{ offset: form.offset, fault: explainYaml({ ...form, yaml: text }) }])]
}

/** A quotation mark that is not closed is missed at the end of the file; the editor looks where it was opened. */
function startOfUnclosed(document: Document.Parsed, offset: number): number {
  let start = offset
  visit(document, {
    Scalar(_, { range, type }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
      if (isQuoted && range && range[0] <= offset && range[1] >= offset) start = range[0]
    },
  })
  return start
}
