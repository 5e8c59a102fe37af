/**
 * `npm run schema`: writes what editors' programs complete and explain keys with. `--map` alone writes only the list
 * of files for this machine, out of the committed schemas.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LibraryOptions } from '../reading/library/library.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { readTyped, refuseWords } from './command-line.ts'
import { writeEditorMap } from './schema/editor-map.ts'
import { schemaFiles, schemasNow } from './schema/files.ts'

const { flags, words } = readTyped(process.argv.slice(2), ['map'])
refuseWords(words)
await write(librarySettings(), flags.map)

async function write(options: LibraryOptions, onlyMap: boolean): Promise<void> {
  if (!onlyMap) await writeSchemas(options)
  await writeEditorMap(options)
}

async function writeSchemas(options: LibraryOptions): Promise<void> {
  await mkdir(join(options.root, '.vscode'), { recursive: true })
  for (const { name, text } of schemaFiles(await schemasNow(options)))
    await writeFile(join(options.root, name), text)
}
