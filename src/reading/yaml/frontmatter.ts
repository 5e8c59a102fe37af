/** Text of a story or a YAML file → plain data, and the place of every key and value in it. */

import { type Document, isMap, isScalar } from 'yaml'
import { type Fault, fault } from '../../messages/fault.ts'
import type { Path } from '../../messages/path.ts'
import type { Place, Problem } from '../../problem.ts'
import type { Written } from '../../stories/story.ts'
import { localeOfFile } from '../text/line-joins.ts'
import { stretchesOf } from '../text/written.ts'
import { unreadableAt } from './yaml-depth.ts'
import { readForm, type YamlFault } from './yaml-faults.ts'
import { joinFolds, offsetInside, offsetsInside } from './yaml-inside.ts'
import { isCutOff, nodeAt, offsetOf, writtenAt } from './yaml-places.ts'

export interface Frontmatter {
  /** What YAML says; dates stay the strings that were written. */
  readonly data: unknown
  /** Single values of the outermost keys, also where there are problems: enough to name a story by. */
  readonly heads: Readonly<Record<string, string>>
  /**
   * Where a value is; where it is missing, the nearest thing around it that exists.
   * @param index of a character of the value: where that one is
   */
  readonly placeOf: (path: Path, index?: number) => Place
  /** Where the characters of a text are; empty where that is not known. */
  readonly writtenOf: (path: Path) => Written
  /** Where a key is, as opposed to its value. */
  readonly placeOfKey: (path: Path) => Place
  /** How a single value was written, quotes and all; empty where nothing was. */
  readonly writtenAt: (path: Path) => string
  /** Whether a key is what a comma between braces cut off the words before it. */
  readonly isCutOff: (path: Path) => boolean
  readonly problems: readonly Problem[]
  /** The data as its author meant it, as far as slips of form have a sure mend. */
  readonly meant: () => Meant
}

export interface Meant {
  readonly data: unknown
  /** False where a slip has no mend: what comes after it may be misread. */
  readonly isWhole: boolean
}

/** More than any story needs; YAML compares every key with all others. */
export const mostBytes = 100_000

/** Reads the YAML between the two `---` lines at the top of an MDX file. */
export function readFrontmatter(text: string, file: string): Frontmatter | Problem {
  const opening = /^---[ \t]*\n/.exec(text)
  const refuse = (fault: Fault, line = 1): Problem => {
    return { file, line, column: 1, severity: 'error', ...fault }
  }
  const wide = wideDashes(text)
  if (wide) return refuse(wide.fault, wide.line)
  if (!opening) return refuse(fault('no-frontmatter'))
  const closing = /\n---[ \t]*(?:\n|$)/.exec(text.slice(opening[0].length - 1))
  if (!closing) return refuse(fault('frontmatter-not-closed'))
  const yaml = text.slice(opening[0].length, opening[0].length - 1 + closing.index + 1)
  const bytes = Buffer.byteLength(yaml)
  if (bytes <= mostBytes) return readYaml(yaml, file, 1)
  const [size, most] = [Math.ceil(bytes / 1000), mostBytes / 1000]
  return refuse(fault('too-large/frontmatter', { size, most }))
}

/** A line of other dashes, or of two or four of them, first of the file or where only the end of the frontmatter can be. */
function wideDashes(text: string): { readonly fault: Fault; readonly line: number } | null {
  const [first = '', ...rest] = text.split('\n').map((line) => line.trimEnd())
  const isOpen = first === '---'
  const isClosed = rest.includes('---')
  const index = isOpen && !isClosed ? 1 + rest.findIndex((line) => dashes.test(line)) : 0
  const line = index === 0 ? first : (rest[index - 1] ?? '')
  if (line === '---' || !dashes.test(line)) return null
  const message = isOpen ? 'frontmatter-not-closed/dashes' : 'no-frontmatter/dashes'
  return { line: index + 1, fault: fault(message, { line }) }
}

/** What may be meant for `---`. */
const dashes = /^[-－ー―—–─]{2,10}$/

/**
 * Reads YAML 1.2.
 * @param linesBefore lines of the file above this text, so that places are those of the file
 */
export function readYaml(yaml: string, file: string, linesBefore = 0): Frontmatter {
  const unreadable = unreadableAt(yaml)
  // What no parser should be given is only measured: its lines, not its values.
  const form = readForm(unreadable === null ? yaml : yaml.replace(/[^\n]/g, ' '))
  const { document, lines } = form
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) }
  }
  const faults: readonly YamlFault[] = unreadable ? [unreadable] : form.faults
  const source = { yaml, locale: localeOfFile(file) }
  joinFolds(document, source)
  return {
    data: faults.every(({ severity }) => severity === 'warning') ? document.toJS() : undefined,
    heads: headsOf(form.mended),
    placeOf: (path, index) => {
      const inside = index === undefined ? null : offsetInside(nodeAt(document, path), source, index)
      return placeAt(inside ?? offsetOf(document, path, 'value'))
    },
    writtenOf: (path) => stretchesOf(offsetsInside(nodeAt(document, path), source).map(placeAt)),
    placeOfKey: (path) => placeAt(offsetOf(document, path, 'key')),
    writtenAt: (path) => writtenAt(document, path, yaml),
    isCutOff: (path) => isCutOff(document, path),
    problems: faults.map(({ offset, fault, severity }) => {
      return { file, ...placeAt(offset), ...fault, severity: severity === 'warning' ? severity : 'error' }
    }),
    meant: () => meantBy(form.mended),
  }
}

function meantBy(mended: Document.Parsed): Meant {
  try {
    return { data: mended.toJS(), isWhole: mended.errors.length === 0 }
  } catch {
    // Anchors that lead nowhere or multiply: the library gives up, and their own problem says so.
    return { data: undefined, isWhole: false }
  }
}

const headsOf = ({ contents }: Document.Parsed): Record<string, string> =>
  Object.fromEntries(
    isMap(contents)
      ? contents.items.flatMap(({ key, value }) =>
          isScalar(key) && isScalar(value) && typeof value.value === 'string'
            ? [[String(key.value), value.value]]
            : [],
        )
      : [],
  )
