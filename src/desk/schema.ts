/**
 * `npm run schema`: writes what editors' programs complete and explain keys with. `--map` alone writes only the list
 * of files for this machine, out of the committed schemas.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { editorLocale } from '../i18n/editor-locale.ts'
import type { LibraryOptions } from '../story/library.ts'
import { librarySettings } from '../story/settings.ts'
import { readTyped, WrongUsage } from './command-line.ts'
import { writeEditorMap } from './schema/editor-map.ts'
import { schemaFiles, schemasNow } from './schema/files.ts'

const help = {
  en: `npm run schema            after a change of keys, topics or authors: writes .vscode/*.schema.json
npm run schema -- --map   only tells the editor which files are stories (done by npm ci, too)
`,
  ja: `npm run schema            設定欄のキー、話題、筆者を変えたあとに使います: .vscode/*.schema.json を書き出します
npm run schema -- --map   どのファイルが記事なのかをエディターに伝えるだけです（npm ci でも行われます）
`,
} as const

let locale = editorLocale()
try {
  const { flags, locale: asked } = readTyped(process.argv.slice(2), ['map', 'help'])
  locale = asked ?? locale
  if (flags.help) process.stdout.write(help[locale])
  else await write(librarySettings(), flags.map)
} catch (error) {
  if (!(error instanceof WrongUsage)) throw error
  process.stderr.write(`${error.said[locale]}\n`)
  process.exitCode = 2
}

async function write(options: LibraryOptions, onlyMap: boolean): Promise<void> {
  if (!onlyMap) await writeSchemas(options)
  await writeEditorMap(options)
}

async function writeSchemas(options: LibraryOptions): Promise<void> {
  await mkdir(join(options.root, '.vscode'), { recursive: true })
  for (const { name, text } of schemaFiles(await schemasNow(options)))
    await writeFile(join(options.root, name), text)
}
