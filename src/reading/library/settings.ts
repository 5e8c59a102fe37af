/** What the environment may change: where content and results are, and what time it is. */
import { siteRoot } from '../../disk/places.ts'
import { editorWords, type Said } from '../../messages/editor-words.ts'
import { momentFault } from '../schema/moment.ts'
import type { LibraryOptions } from './library.ts'

/**
 * `YONKOMA_CONTENT` the content folder, default `content`. `YONKOMA_NOW` the time that decides what is
 * scheduled, such as 2026-11-23T00:00:00Z, default now.
 * @throws where YONKOMA_NOW is not a time
 */
export function librarySettings(environment: NodeJS.ProcessEnv = process.env): LibraryOptions {
  const now = environment['YONKOMA_NOW']
  const fault = nowFault(now)
  if (fault) throw new Error(fault(editorWords('en')))
  return {
    root: siteRoot,
    content: environment['YONKOMA_CONTENT'] || 'content',
    now: now ? Date.parse(now) : Date.now(),
  }
}

/** What is wrong with a value of `YONKOMA_NOW`; null where nothing is. */
export function nowFault(text: string | undefined): Said | null {
  if (!text || (momentFault(text) === null && !Number.isNaN(Date.parse(text)))) return null
  return ({ settings }) => settings.now(text)
}
