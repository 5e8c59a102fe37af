/** `npm run new`: begins a story, or its translation. Asks at a terminal, takes flags everywhere. Never overwrites. */
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords, type Said } from '../messages/editor-words.ts'
import type { LibraryOptions } from '../reading/library/library.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { type Answered, askMissing } from './new/ask.ts'
import { begun } from './new/begun.ts'
import { readFlags } from './new/flags.ts'
import { readWorld } from './new/make.ts'
import { type Answers, wrongAnswers } from './new/request.ts'
import { reportProblems } from './report.ts'

const { answers, faults } = readFlags(process.argv.slice(2))
const locale = editorLocale(spoken(answers.lang))
const say = editorWords(locale)

await begin(answers)

async function begin(given: Answers): Promise<void> {
  const options = librarySettings()
  const worldOf = (slug: string | undefined) => readWorld(options, slug)
  const wrong = [...faults, ...wrongAnswers(given, await worldOf(undefined))]
  if (wrong.length > 0) return refuse(wrong)
  const streams = { input: process.stdin, output: process.stdout }
  const whole = process.stdin.isTTY
    ? await askMissing(given, { locale, worldOf, streams })
    : { answers: given, newTopic: null }
  if (whole === null) {
    process.stdout.write(`\n${say.begin.left}\n`)
    process.exitCode = 130
    return
  }
  await write(whole, options)
}

async function write(whole: Answered, options: LibraryOptions): Promise<void> {
  const made = await begun(whole, options)
  if ('names' in made) return void process.stdout.write(say.begin.done(made))
  if (made.problems.length > 0) reportProblems(made.problems, locale)
  refuse(made.faults)
}

function refuse(reasons: readonly Said[]): void {
  process.stderr.write(`${reasons.map((reason) => reason(say)).join('\n')}\n`)
  process.exitCode = 1
}

/** The environment; if it names no language, the language of the story does. */
function spoken(lang: string | undefined): NodeJS.ProcessEnv {
  const said = Object.entries(process.env).filter(
    ([name, value]) =>
      !/^(?:LANG|LANGUAGE|LC_\w+)$/.test(name) || !/^(?:|C|POSIX)(?:\..*)?$/.test(value ?? ''),
  )
  return { ...(lang && { LANG: lang }), ...Object.fromEntries(said) }
}
