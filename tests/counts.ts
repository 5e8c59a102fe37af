/** What a runner says of its tests: how many passed and failed, and how long each took. */
import { stripVTControlCharacters } from 'node:util'

export interface Counts {
  readonly passed: number
  readonly failed: number
}

/** A test, and the seconds that it took. */
export interface Timed {
  readonly name: string
  readonly seconds: number
}

/**
 * Reads the closing lines of Node's own runner (`ℹ pass 12`) and of Playwright (`  12 passed (3.1s)`).
 * Output without either, of a linter say, counts nothing.
 */
export function counts(output: string): Counts {
  const text = stripVTControlCharacters(output)
  const number = (node: RegExp, playwright: RegExp) =>
    Number(text.match(node)?.[1] ?? text.match(playwright)?.[1] ?? 0)
  return {
    passed: number(/^[ℹ#] pass (\d+)$/m, /^ {2}(\d+) passed\b/m),
    failed: number(/^[ℹ#] fail (\d+)$/m, /^ {2}(\d+) failed\b/m),
  }
}

const secondsIn = { ms: 0.001, s: 1, m: 60 } as const

/** Each test that a runner names with its time: `✔ does this (12.3ms)` of Node, `✓ 3 a.spec.ts:9:1 › does this (1.2s)` of Playwright. */
export function timedTests(output: string): Timed[] {
  const text = stripVTControlCharacters(output)
  // A group of tests opens with its name and closes like a test, with the time of all in it.
  const groups = new Set([...text.matchAll(/^ *▶ (.+)$/gm)].map(([, name]) => name))
  const lines = text.matchAll(/^ *[✔✖✓✘] +(?:\d+ )?(.+) \(([\d.]+)(ms|s|m)\)$/gm)
  return [...lines].flatMap(([, name = '', time, unit]) =>
    groups.has(name) ? [] : [{ name, seconds: Number(time) * secondsIn[unit as keyof typeof secondsIn] }],
  )
}
