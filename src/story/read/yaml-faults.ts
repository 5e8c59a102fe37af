/** A parsed document → all that is wrong with its form, in an editor's words. */
import { type Document, visit } from 'yaml'
import type { Fault } from '../../problem.ts'
import { lostDashes } from './yaml-duplicates.ts'
import { explainYaml } from './yaml-errors.ts'
import { lineFaultNear } from './yaml-lines.ts'
import { signsIn } from './yaml-signs.ts'

export interface YamlFault extends Fault {
  /** Place in the YAML. */
  readonly offset: number
}

/** After an error of form nothing below it can be trusted, and what its own line says is said once. */
export function faultsIn(document: Document.Parsed, yaml: string): YamlFault[] {
  const form = formFault(document, yaml)
  const signs = signsIn(document, yaml).filter(
    ({ offset }) => form === null || lineStart(yaml, offset) <= lineStart(yaml, form.offset),
  )
  const isSaid = form !== null && signs.some(({ offset }) => isNear(yaml, offset, form.offset))
  return [...signs, ...(form && !isSaid ? [form] : []), ...duplicates(document, yaml)]
}

const lineStart = (yaml: string, offset: number): number => yaml.lastIndexOf('\n', offset - 1)

/** The same line or the next one. */
const isNear = (yaml: string, above: number, below: number): boolean =>
  yaml.slice(above, below).split('\n').length <= 2

/** YAML loses its way after the first error of form; those that follow are not the author's. */
function formFault(document: Document.Parsed, yaml: string): YamlFault | null {
  const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  if (!error) return null
  const { code, message, pos } = error
  const offset = code === 'MISSING_CHAR' ? startOfUnclosed(document, pos[0]) : pos[0]
  const isPlain = ['TAB_AS_INDENT', 'BAD_DQ_ESCAPE', 'MULTIPLE_DOCS'].includes(code)
  const seen = isPlain ? null : lineFaultNear(yaml, offset)
  return seen ?? { offset, ...explainYaml({ code, message, yaml, offset }) }
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

function duplicates(document: Document.Parsed, yaml: string): YamlFault[] {
  const errors = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  const dashes = lostDashes(document, new Set(errors.map(({ pos }) => pos[0])))
  const explained = new Set(dashes.flatMap(({ keys }) => keys))
  const single = errors
    .filter(({ pos }) => !explained.has(pos[0]))
    .map(({ code, message, pos: [offset] }) => ({
      offset,
      ...explainYaml({ code, message, yaml, offset }),
    }))
  return [...dashes.map(({ keys: _, ...dash }) => dash), ...single]
}
