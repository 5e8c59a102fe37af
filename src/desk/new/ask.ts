/** Questions at the terminal, for what was not said by a flag. */
import { createInterface } from 'node:readline/promises'
import { isLocale, type Locale, otherLocale } from '../../i18n/locales.ts'
import { type Answers, answerFault, editionsIn, isTranslation, type Question, type World } from './request.ts'
import { asked } from './words.ts'

export interface Asking {
  /** The editor's language. */
  readonly locale: Locale
  /** The world once the name of the story is known. */
  readonly worldOf: (slug: string | undefined) => Promise<World>
}

/** What there is to choose from at a question, and what an empty answer means. */
interface Choice {
  readonly known?: readonly string[]
  readonly preset?: string
}

/**
 * Asks what is missing, each until the answer can be understood. An answer may be the number of what is listed.
 * @returns null where the editor leaves with Ctrl+C or Ctrl+D
 */
export async function askMissing(given: Answers, { locale, worldOf }: Asking): Promise<Answers | null> {
  const leaving = new AbortController()
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  terminal.once('close', () => leaving.abort())
  const before = await worldOf(undefined)
  const put = async (question: keyof typeof asked, choice: Choice = {}): Promise<string> => {
    for (;;) {
      const text = await terminal.question(asked[question][locale], { signal: leaving.signal })
      const answer = answerOf(text.trim(), choice)
      const fault = answer === '' ? null : answerFault(question, answer, before)
      if (answer !== '' && fault === null) return answer
      if (fault !== null) process.stdout.write(`${fault[locale]}\n`)
    }
  }
  try {
    return await answered(given, { put, worldOf })
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return null
    throw error
  } finally {
    terminal.close()
  }
}

const answerOf = (text: string, { known = [], preset = '' }: Choice): string =>
  known[Number(text) - 1] ?? (text === '' ? preset : text)

interface Terminal {
  readonly put: (question: Exclude<Question, 'author'>, choice?: Choice) => Promise<string>
  readonly worldOf: Asking['worldOf']
}

async function answered(given: Answers, { put, worldOf }: Terminal): Promise<Answers> {
  const slug = given.slug ?? (await put('slug'))
  const world = await worldOf(slug)
  const [first, ...more] = editionsIn(world.files)
  if (more.length > 0) return { ...given, slug }
  const lang = given.lang ?? (first === undefined ? await put('lang') : otherLocale(first))
  const isWhole = isLocale(lang) && (isTranslation(lang, world) || first === lang)
  if (isWhole) return { ...given, slug, lang }
  const { topics } = world
  if (given.topic === undefined)
    process.stdout.write(`${topics.map((key, index) => `  ${index + 1} ${key}`).join('\n')}\n`)
  const topic = given.topic ?? (await put('topic', { known: topics }))
  const panels = given.panels ?? (await put('panels', { preset: 'script' }))
  return { ...given, slug, lang, topic, panels }
}
