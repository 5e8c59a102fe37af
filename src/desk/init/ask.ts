/** Questions about a new site, for what no flag has said. */
import { language } from '../../languages/languages.ts'
import { locales } from '../../languages/locales.ts'
import type { EditorLocale } from '../../messages/editor-locale.ts'
import { editorWords } from '../../messages/editor-words.ts'
import { faceKeys } from '../../site/face.ts'
import { choose, Left, openTerminal, type Streams, type Terminal } from '../new/terminal.ts'
import { presetLanguages, type SiteAnswers } from './settings.ts'

interface Asking {
  readonly locale: EditorLocale
  readonly streams: Streams
}

/** @returns null where the owner leaves with Ctrl+C or Ctrl+D */
export async function askSite(given: SiteAnswers, asking: Asking): Promise<SiteAnswers | null> {
  const terminal = openTerminal(asking.streams)
  try {
    return await answered(given, terminal, asking.locale)
  } catch (error) {
    if (error instanceof Left) return null
    throw error
  } finally {
    terminal.close()
  }
}

async function answered(given: SiteAnswers, terminal: Terminal, locale: EditorLocale): Promise<SiteAnswers> {
  const { asked } = editorWords(locale).init
  const line = async (key: 'name' | 'address' | 'follow' | 'mail', preset: string): Promise<string> =>
    given[key] ?? ((await terminal.ask(asked[key])) || preset)
  const wrong = (answer: string): string => editorWords(locale).asked.notListed(answer, null)
  const pick = (
    question: string,
    options: readonly (readonly [key: string, label: string])[],
    preset: string,
  ) =>
    choose(terminal, {
      question,
      options: options.map(([key, label]) => ({ key, label })),
      preset,
      wrong,
    })
  const name = await line('name', '')
  const pairs = locales.flatMap((one) =>
    locales.filter((other) => other !== one).map((other) => [one, other]),
  )
  const sets = [...locales.map((code) => [code]), ...pairs, [...locales]]
  const languages =
    given.languages ??
    (await pick(
      asked.languages,
      sets.map((codes) => [codes.join(','), codes.map((code) => language(code).name).join(', ')] as const),
      presetLanguages,
    ))
  const face =
    given.face ??
    (await pick(
      asked.face,
      faceKeys.map((key) => [key, language(locale).cast[key]] as const),
      'mika',
    ))
  const address = await line('address', '')
  const follow = await line('follow', 'none')
  const mail = await line('mail', '')
  return {
    ...given,
    ...(name && { name }),
    languages,
    face,
    ...(address && { address }),
    follow,
    ...(mail && { mail }),
  }
}
