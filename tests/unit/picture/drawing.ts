/** Drawings for tests, and what becomes of them. */
import assert from 'node:assert/strict'
import { isRefused, type Refused } from '../../../src/picture/refused.ts'
import { type CleanSvg, cleanSvg } from '../../../src/picture/svg.ts'
import { what } from '../words-of.ts'

export const drawing = (inside: string, attributes = 'viewBox="0 0 748 482"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`

export function refusal(text: string): string {
  const result = cleanSvg(new TextEncoder().encode(text))
  assert.ok(isRefused(result), 'accepted')
  return reason(result)
}

export function clean(text: string): CleanSvg {
  const result = cleanSvg(new TextEncoder().encode(text))
  if (isRefused(result)) assert.fail(reason(result))
  return result
}

/** What an English editor reads of a picture, without its name and the full stop. */
export const reason = (refused: Refused): string =>
  /^The picture x (.*)\.$/.exec(what(refused('x')))?.[1] ?? assert.fail(what(refused('x')))
