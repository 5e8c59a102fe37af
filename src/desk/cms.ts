/** `npm run cms`: writes a page for editing stories in a browser. Nothing of it is in the site unless it is asked for. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderForFiles } from '../disk/own-files.ts'
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords, type Said } from '../messages/editor-words.ts'
import type { LibraryOptions } from '../reading/library/library.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { cmsConfig, configText, type Repository } from './cms/config.ts'
import { adminFolder } from './cms/folder.ts'
import { page } from './cms/page.ts'
import { readTyped, refuseWords, WrongUsage } from './command-line.ts'
import { schemasNow } from './schema/files.ts'

const { values, words, locale: asked } = readTyped(process.argv.slice(2), [], ['repo', 'branch', 'out'])
refuseWords(words)
const written = await make(values)
process.stdout.write(written(editorWords(asked ?? editorLocale())))

interface Asked {
  readonly repo?: string
  readonly branch?: string
  readonly out?: string
}

async function make({ repo, branch = 'main', out = 'public/admin' }: Asked): Promise<Said> {
  if (repo === undefined) throw new WrongUsage(({ cms }) => cms.noRepo)
  if (!/^[\w.-]+\/[\w.-]+$/.test(repo)) throw new WrongUsage(({ cms }) => cms.badRepo(repo))
  const folder = folderForFiles(out, adminFolder)
  const text = await configNow(librarySettings(), { repo, branch })
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'config.yml'), text)
  await writeFile(join(folder, 'index.html'), page)
  return ({ cms }) => cms.done(out)
}

async function configNow(settings: LibraryOptions, repository: Repository): Promise<string> {
  return configText(await cmsConfig(settings, repository, await schemasNow(settings)))
}
