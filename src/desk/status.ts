/** `npm run status`: a table of all stories, and what goes out in the next seven days. */
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { readTyped, WrongUsage } from './command-line.ts'
import { reminders } from './reminders.ts'
import { statusNow } from './status-now.ts'
import { statusText, type Terminal } from './status-table.ts'

const { flags, words, locale: asked } = readTyped(process.argv.slice(2), ['json'])
const locale = asked ?? editorLocale()
refuse(words)
if (flags.json) process.stdout.write(`${JSON.stringify(await statusNow())}\n`)
else process.stdout.write(`${statusText(await statusNow(), terminal())}${reminded()}`)

function reminded(): string {
  return reminders()
    .map((said) => `\n${said(editorWords(locale))}\n`)
    .join('')
}

function terminal(): Terminal {
  return {
    locale,
    width: process.stdout.columns ?? Number.POSITIVE_INFINITY,
    isColoured: process.stdout.isTTY === true && !process.env['NO_COLOR'],
  }
}

function refuse([word]: readonly string[]): void {
  if (word === undefined) return
  throw new WrongUsage(({ status }) => status.takesNoName(word))
}
