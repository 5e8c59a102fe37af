/** `npm run cms`: writes a page for editing stories in a browser. Nothing of it is in the site unless it is asked for. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderForFiles } from '../disk/own-files.ts'
import type { Localized } from '../languages/locales.ts'
import { editorLocale } from '../messages/editor-locale.ts'
import type { LibraryOptions } from '../reading/library/library.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { cmsConfig, configText, type Repository } from './cms/config.ts'
import { adminFolder } from './cms/folder.ts'
import { page } from './cms/page.ts'
import { badRepo, done, noRepo } from './cms/words.ts'
import { readTyped, refuseWords, WrongUsage } from './command-line.ts'
import { schemasNow } from './schema/files.ts'

const { values, words, locale: asked } = readTyped(process.argv.slice(2), [], ['repo', 'branch', 'out'])
refuseWords(words)
process.stdout.write((await make(values))[asked ?? editorLocale()])

interface Asked {
  readonly repo?: string
  readonly branch?: string
  readonly out?: string
}

async function make({ repo, branch = 'main', out = 'public/admin' }: Asked): Promise<Localized> {
  if (repo === undefined) throw new WrongUsage(noRepo)
  if (!/^[\w.-]+\/[\w.-]+$/.test(repo)) throw new WrongUsage(badRepo(repo))
  const folder = folderForFiles(out, adminFolder)
  const text = await configNow(librarySettings(), { repo, branch })
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'config.yml'), text)
  await writeFile(join(folder, 'index.html'), page)
  return done(out)
}

async function configNow(settings: LibraryOptions, repository: Repository): Promise<string> {
  return configText(await cmsConfig(settings, repository, await schemasNow(settings)))
}
