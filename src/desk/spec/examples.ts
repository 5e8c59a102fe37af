/** What a writer can copy: whole scripts of the gallery, and the story that a new site begins with. */
import { examples, type ScriptName } from '../../languages/examples.ts'
import type { Locale } from '../../languages/locales.ts'
import { type EditorLocale, editorLocales } from '../../messages/editor-locale.ts'
import { site } from '../../site.ts'
import { starterFile } from '../init/starter.ts'

interface Script {
  readonly name: ScriptName
  readonly original: EditorLocale
  /** With the words of the other languages that editors are told in. */
  readonly isTranslated: boolean
}

const scripts: readonly Script[] = [
  { name: 'hello', original: 'en', isTranslated: false },
  { name: 'one-line', original: 'en', isTranslated: true },
  { name: 'hand', original: 'ja', isTranslated: true },
]

/** Files as `readScript` of the library reads them: YAML. */
export const exampleScripts = (): readonly string[] =>
  scripts.map(({ name, original, isTranslated }) =>
    [original, ...editorLocales.filter((locale) => isTranslated && locale !== original)]
      .map((locale) => `language: ${locale}\n${examples(locale).scripts[name]}`)
      .join('---\n'),
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
