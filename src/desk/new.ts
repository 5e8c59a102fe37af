/** `npm run new`: begins a story, or its translation. Asks at a terminal, takes flags everywhere. Never overwrites. */
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords, type Said } from '../messages/editor-words.ts'
import type { LibraryOptions } from '../reading/library/library.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { type Answered, askMissing } from './new/ask.ts'
import { readFlags } from './new/flags.ts'
import { contentPlace, newFiles, readWorld, writeNew } from './new/make.ts'
import { addTopic } from './new/new-topic.ts'
import { type Answers, judgeAnswers, wrongAnswers } from './new/request.ts'
import { reportProblems } from './report.ts'
import { writeEditorMap } from './schema/editor-map.ts'

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

async function write({ answers: whole, newTopic }: Answered, options: LibraryOptions): Promise<void> {
  const world = await readWorld(options, whole.slug)
  const topics = newTopic ? [...world.topics, newTopic.key] : world.topics
  const request = judgeAnswers(whole, { ...world, topics })
  if (!('kind' in request)) return refuse(request)
  const files = await newFiles(request, { options, topics })
  if ('faults' in files) {
    if (files.problems.length > 0) reportProblems(files.problems, locale)
    return refuse(files.faults)
  }
  const place = contentPlace(options)
  const refused = newTopic ? await addTopic(newTopic, place) : null
  if (refused) return refuse([refused])
  const unwritten = await writeNew(files)
  if (unwritten.length > 0) return refuse(unwritten)
  // The story is there; without the map an editor only helps less.
  await writeEditorMap(options).catch(() => undefined)
  const names = [...(newTopic ? [`${place.name}/topics.yaml`] : []), ...files.map(({ name }) => name)]
  process.stdout.write(say.begin.done({ names, slug: request.slug }))
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
