/** What a writer can copy: whole scripts of the gallery, and the story that a new site begins with. */
import { examples, type ScriptName } from '../../languages/examples.ts'
import type { Locale } from '../../languages/locales.ts'
import { site } from '../../site.ts'
import { starterFile } from '../init/starter.ts'

interface Script {
  readonly name: ScriptName
  /** The first has the staging, others only words; none in which a letterer would find the panels too full. */
  readonly languages: readonly Locale[]
}

const scripts: readonly Script[] = [
  { name: 'hello', languages: ['en'] },
  { name: 'one-line', languages: ['en', 'ja'] },
  { name: 'hand', languages: ['ja', 'en'] },
]

/** Files as `readScript` of the library reads them: YAML. */
export const exampleScripts = (): readonly string[] =>
  scripts.map(({ name, languages }) =>
    languages.map((locale) => `language: ${locale}\n${examples(locale).scripts[name]}`).join('---\n'),
  )

/** The same every day. */
const day = '2026-03-03'

/** Text of a file of the first story. */
export const exampleEdition = (file: 'original' | 'translation', locale: Locale): string =>
  starterFile(`${locale}/${file}.mdx`, {
    name: site.name[locale].replaceAll('"', '”'),
    address: site.address,
    root: '/',
    today: day,
  })
