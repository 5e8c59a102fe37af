/**
 * Where a syntax error begins. The parser says where it could not go on: often the end of the paragraph or
 * of the file, far below the brace or tag that an editor has to correct.
 */
import type { Place } from '../../problem.ts'
import { nearest } from '../text/did-you-mean.ts'
import { brokenTag, openBrace, type ParseMessage, type Range } from './mdx-tags.ts'

/** What stopped the parser. */
export interface Stop {
  readonly place: Place
  readonly reason: string
  /** True for a tag without its other half. */
  readonly isTag: boolean
  /** Of the tags that are wrong, as written. */
  readonly names: readonly string[]
  /** Between angle brackets, as plain Markdown has it; null where there is none. */
  readonly address: string | null
  /** What to blank before parsing again. */
  readonly ranges: readonly Range[]
}

export function locate(text: string, { reason, line = 1, column = 1 }: ParseMessage): Stop {
  const lines = lineStarts(text)
  const place = { line, column }
  const source: Source = { text, lines, reason, offset: Math.min(text.length, offsetOf(lines, place)) }
  return halfTag(source) ?? faultAt(source, beginning(source) ?? source.offset)
}

interface Source {
  readonly text: string
  /** Offset of each line. */
  readonly lines: readonly number[]
  readonly reason: string
  /** Where the parser stopped. */
  readonly offset: number
}

const tagWithoutHalf =
  /^(?:Unexpected closing tag `<\/(?<closing>[^>`]*)>`, expected corresponding|Expected a) closing tag for `<(?<opening>[^>`]*)>` \((?<from>\d+:\d+)-(?<to>\d+:\d+)\)/

/** `<Note>` … `</Notes>`, `<Note>` without an end, `</Note>` without a beginning. */
function halfTag({ text, lines, reason, offset }: Source): Stop | null {
  const { closing, opening = '', from = '', to = '' } = tagWithoutHalf.exec(reason)?.groups ?? {}
  if (opening !== '') {
    const opened: Range = [offsetOf(lines, placeFrom(from)), offsetOf(lines, placeFrom(to))]
    const closed = closing === undefined ? [] : [tagAt(text, offset)]
    const isMisspelt = closing !== undefined && closing !== opening && nearest(closing, [opening]) !== null
    const place = placeOf(lines, isMisspelt ? offset : opened[0])
    const names = closing === undefined ? [opening] : [opening, closing]
    return { place, reason, isTag: true, names, address: null, ranges: [opened, ...closed] }
  }
  if (!/closing slash/.test(reason)) return null
  const start = text.lastIndexOf('<', offset)
  const range = tagAt(text, start)
  const name = /[\w.-]+/.exec(text.slice(...range))?.[0] ?? ''
  return { place: placeOf(lines, start), reason, isTag: true, names: [name], address: null, ranges: [range] }
}

const tagAt = (text: string, start: number): Range => {
  const end = text.indexOf('>', start)
  return [start, end === -1 ? text.length : end + 1]
}

/** Offset of the sign that the parser could not finish; null where it stopped at the sign itself. */
function beginning({ text, reason, offset }: Source): number | null {
  if (/import\/exports/.test(reason)) {
    const statements = [...text.slice(0, offset).matchAll(/^(?:import|export)\b/gm)]
    return statements.at(-1)?.index ?? null
  }
  if (/expression/.test(reason)) return openBrace(text, offset)
  return /before name/.test(reason) ? null : brokenTag(text, offset)
}

/** The whole line is blanked: nothing else on it can be told from the mistake. */
function faultAt({ text, lines, reason }: Source, offset: number): Stop {
  const place = placeOf(lines, offset)
  const start = lines[place.line - 1] ?? 0
  const end = lines[place.line] ?? text.length
  const name = /^<\/?([\w.-]+)/.exec(text.slice(offset))?.[1]
  const address = /^<(https?:\/\/[^<>\s]+|[\w.+-]+@[\w.-]+)>/i.exec(text.slice(offset))?.[1] ?? null
  const names = name === undefined ? [] : [name]
  return { place, reason, isTag: false, names, address, ranges: [[start, end]] }
}

const lineStarts = (text: string): number[] => [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]

const offsetOf = (lines: readonly number[], { line, column }: Place): number =>
  (lines[line - 1] ?? 0) + column - 1

function placeOf(lines: readonly number[], offset: number): Place {
  const line = lines.findLastIndex((start) => start <= offset) + 1
  return { line, column: offset - (lines[line - 1] ?? 0) + 1 }
}

function placeFrom(written: string): Place {
  const [line = 1, column = 1] = written.split(':').map(Number)
  return { line, column }
}
