/** Draws a strip again whenever its file changes, or what its site has of its own. */
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { around } from '../../disk/around.ts'
import { Refusal } from '../../disk/refusal.ts'
import type { EditorLocale } from '../../messages/editor-locale.ts'
import { editorWords } from '../../messages/editor-words.ts'
import { ownPlaces } from '../../site/own-files.ts'
import { runOnChange } from '../watch.ts'
import type { DrawRequest } from './request.ts'
import { pathOf } from './strip-file.ts'

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' })

type Draw = (isListed: boolean) => Promise<{ readonly pictures: number }>

/**
 * Says one line for each drawing, until Ctrl-C.
 * @throws Refusal where it cannot be drawn at the start
 */
export async function watchStrip(request: DrawRequest, locale: EditorLocale, draw: Draw): Promise<void> {
  const { strips, out } = request
  const path = pathOf(strips[0] ?? '')
  const say = editorWords(locale)
  const ended = new AbortController()
  process.once('SIGINT', () => ended.abort())
  let isFirst = true
  const run = async (): Promise<void> => {
    try {
      const { pictures } = await draw(false)
      process.stdout.write(`${say.draw.drawn({ time: clock.format(new Date()), pictures, out })}\n`)
    } catch (error) {
      // While an editor saves, a file may be gone for a moment.
      if (isFirst || !(error instanceof Refusal)) throw error
      process.stderr.write(`${error.said(say)}\n`)
    }
    isFirst = false
  }
  const { content } = around()
  const folders = [...new Set([dirname(path), ...(existsSync(content) ? [content] : [])])]
  await runOnChange(folders, run, { signal: ended.signal, only: [path, ...ownPlaces] })
}
