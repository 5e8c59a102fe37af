/** `npm run status`: a table of all stories, and what goes out in the next seven days. */
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { readLibrary } from '../reading/library/library.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { comicCosts } from './comic-cost.ts'
import { readTyped, WrongUsage } from './command-line.ts'
import { deskStories } from './desk-stories.ts'
import { proofOf } from './proof.ts'
import { reminders } from './reminders.ts'
import { type StatusReport, statusReport } from './status-report.ts'
import { statusText, type Terminal } from './status-table.ts'

const { flags, words, locale: asked } = readTyped(process.argv.slice(2), ['json'])
const locale = asked ?? editorLocale()
refuse(words)
if (flags.json) process.stdout.write(`${JSON.stringify(await report())}\n`)
else process.stdout.write(`${statusText(await report(), terminal())}${reminded()}`)

function reminded(): string {
  return reminders()
    .map((said) => `\n${said(editorWords(locale))}\n`)
    .join('')
}

/** Draws nothing, so that it is quick; what was drawn before is judged. */
async function report(): Promise<StatusReport> {
  const settings = { ...librarySettings(), includeUnpublished: true }
  const library = await proofOf(await readLibrary(settings), { draws: false })
  const costs = await comicCosts(library.stories)
  return statusReport(deskStories(library, settings), { now: settings.now, costs })
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
