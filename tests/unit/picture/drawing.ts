/** Drawings for tests, and what becomes of them. */
import assert from 'node:assert/strict'
import { type CleanSvg, cleanSvg } from '../../../src/picture/svg.ts'

export const drawing = (inside: string, attributes = 'viewBox="0 0 748 482"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`

export function refusal(text: string): string {
  const result = cleanSvg(new TextEncoder().encode(text))
  assert.ok('refused' in result, 'accepted')
  return result.refused.en
}

export function clean(text: string): CleanSvg {
  const result = cleanSvg(new TextEncoder().encode(text))
  if ('refused' in result) assert.fail(result.refused.en)
  return result
}
