/** Questions about a new site, for what no flag has said. */
import { castName } from '../../languages/cast-name.ts'
import { language } from '../../languages/languages.ts'
import { locales } from '../../languages/locales.ts'
import { editorWords } from '../../messages/editor-words.ts'
import { faceKeys } from '../../site/face.ts'
import { choose, Left, openTerminal, type Streams, type Terminal } from '../new/terminal.ts'
import { type Judge, judgeSite } from './judge.ts'
import { type SiteAnswers, sitePresets } from './settings.ts'

interface Asking extends Judge {
  readonly streams: Streams
}

/** @returns null where the owner leaves with Ctrl+C or Ctrl+D */
export async function askSite(given: SiteAnswers, asking: Asking): Promise<SiteAnswers | null> {
  const terminal = openTerminal(asking.streams)
  try {
    return await answered(given, terminal, asking)
  } catch (error) {
    if (error instanceof Left) return null
    throw error
  } finally {
    terminal.close()
  }
}

async function answered(given: SiteAnswers, terminal: Terminal, judge: Judge): Promise<SiteAnswers> {
  const { locale, place } = judge
  const { asked } = editorWords(locale).init
  const presets = { ...sitePresets(place), address: '', mail: '' }
  /** Asked until the answer is one that the site can have. */
  const line = async (key: 'name' | 'address' | 'follow' | 'mail'): Promise<string> => {
    const said = given[key]
    if (said !== undefined) return said
    for (;;) {
      const answer = (await terminal.ask(asked[key])) || presets[key]
      const judged = await judgeSite({ name: 'News', [key]: answer }, judge)
      if (!('faults' in judged)) return answer
      for (const fault of judged.faults) terminal.say(fault)
    }
  }
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
  const name = await line('name')
  const pairs = locales.flatMap((one) =>
    locales.filter((other) => other !== one).map((other) => [one, other]),
  )
  const sets = [...locales.map((code) => [code]), ...pairs, [...locales]]
  const languages =
    given.languages ??
    (await pick(
      asked.languages,
      sets.map((codes) => [codes.join(','), codes.map((code) => language(code).name).join(', ')] as const),
      presets.languages,
    ))
  const face =
    given.face ??
    (await pick(
      asked.face,
      faceKeys.map((key) => [key, castName(key, locale)] as const),
      presets.face,
    ))
  const address = await line('address')
  const follow = await line('follow')
  const mail = await line('mail')
  return {
    ...given,
    name,
    languages,
    face,
    ...(address && { address }),
    follow,
    ...(mail && { mail }),
  }
}
