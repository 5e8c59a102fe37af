/** What the environment may change: where content and results lie, and what time it is. */
import type { LibraryOptions } from './library.ts'
import { momentFault } from './schema/moment.ts'

/**
 * `YONKOMA_CONTENT` the content folder, default `content`. `YONKOMA_NOW` the time that decides what is
 * scheduled, such as 2026-11-23T00:00:00Z, default now.
 * @throws where YONKOMA_NOW is not a time
 */
export function librarySettings(environment: NodeJS.ProcessEnv = process.env): LibraryOptions {
  return {
    root: process.cwd(),
    content: environment['YONKOMA_CONTENT'] || 'content',
    now: timeIn(environment['YONKOMA_NOW']),
  }
}

function timeIn(text: string | undefined): number {
  if (!text) return Date.now()
  const time = Date.parse(text)
  if (momentFault(text) || Number.isNaN(time))
    throw new Error(`YONKOMA_NOW is "${text}". Write a time with its zone, such as 2026-11-23T00:00:00Z.`)
  return time
}
