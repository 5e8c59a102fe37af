/** `npm run check`: every problem of every file. `npm run check -- --help` says what else it can do. */
import { existsSync } from 'node:fs'
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { checkFormat } from './check-format.ts'
import { checker } from './checker.ts'
import { readTyped, WrongUsage } from './command-line.ts'
import { runOnChange } from './watch.ts'

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' })

const typed = readTyped(process.argv.slice(2), ['watch', 'json', 'links'], ['format'])
const { flags, words, values, locale: asked } = typed
const format = checkFormat(values.format, flags.json)
const locale = asked ?? editorLocale()
const say = editorWords(locale)
const check = checker({ locale, words, format, hasLinks: flags.links })
if (flags.watch) await watchContent(check, format !== 'text')
else process.exitCode = await check()

async function watchContent(check: () => Promise<0 | 1 | 2>, isForPrograms: boolean): Promise<void> {
  const { content } = librarySettings()
  if (!existsSync(content)) throw new WrongUsage((words) => words.check.noFolder(content))
  const ended = new AbortController()
  process.once('SIGINT', () => ended.abort())
  let isFirst = true
  const run = async (): Promise<void> => {
    if (!isForPrograms) announce()
    await (isFirst ? check() : check().catch(tell))
    isFirst = false
    if (!isForPrograms) process.stderr.write(`${say.check.watching(content)}\n`)
  }
  await runOnChange([content], run, { signal: ended.signal })
}

/** On a terminal every result is alone. */
function announce(): void {
  if (process.stderr.isTTY === true) process.stderr.write('\u001b[2J\u001b[3J\u001b[H')
  process.stderr.write(`${say.check.checkedAt(clock.format(new Date()))}\n\n`)
}

/** While files are moved about, a story may be gone for a moment; that must not end the watch. */
function tell(error: unknown): void {
  const said = error instanceof WrongUsage ? error.said(say) : error instanceof Error ? error.stack : error
  process.stderr.write(`${said}\n`)
}
