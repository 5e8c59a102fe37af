/** `npm run check`: every problem of every file. `npm run check -- --help` says what else it can do. */
import { existsSync } from 'node:fs'
import type { Localized } from '../languages/locales.ts'
import { editorLocale } from '../messages/editor-locale.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { checkWords } from './check-words.ts'
import { checker } from './checker.ts'
import { readTyped, WrongUsage } from './command-line.ts'
import { runOnChange } from './watch.ts'

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' })

const { flags, words, locale: asked } = readTyped(process.argv.slice(2), ['watch', 'json', 'links'])
const locale = asked ?? editorLocale()
const check = checker({ locale, words, isJson: flags.json, hasLinks: flags.links })
if (flags.watch) await watchContent(check, flags.json)
else process.exitCode = await check()

async function watchContent(check: () => Promise<0 | 1 | 2>, isJson: boolean): Promise<void> {
  const { content } = librarySettings()
  if (!existsSync(content)) throw new WrongUsage(noFolder(content))
  const ended = new AbortController()
  process.once('SIGINT', () => ended.abort())
  let isFirst = true
  const run = async (): Promise<void> => {
    if (!isJson) announce()
    await (isFirst ? check() : check().catch(tell))
    isFirst = false
    if (!isJson) process.stderr.write(`${checkWords[locale].watching(content)}\n`)
  }
  await runOnChange(content, run, { signal: ended.signal })
}

const noFolder = (content: string): Localized => ({
  en: `There is no folder ${content}/ to watch.`,
  ja: `${content}/ というフォルダーがありません。`,
})

/** On a terminal every result stands alone. */
function announce(): void {
  if (process.stderr.isTTY === true) process.stderr.write('\u001b[2J\u001b[3J\u001b[H')
  process.stderr.write(`${checkWords[locale].checkedAt(clock.format(new Date()))}\n\n`)
}

/** While files are moved about, a story may be gone for a moment; that must not end the watch. */
function tell(error: unknown): void {
  const said = error instanceof WrongUsage ? error.said[locale] : error instanceof Error ? error.stack : error
  process.stderr.write(`${said}\n`)
}
