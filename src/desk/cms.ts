/** `npm run cms`: writes a page for editing stories in a browser. Nothing of it is in the site unless it is asked for. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { folderForFiles } from '../disk/own-files.ts'
import { Refusal } from '../disk/refusal.ts'
import { editorLocale } from '../i18n/editor-locale.ts'
import { isLocale, type Localized } from '../i18n/locales.ts'
import type { LibraryOptions } from '../story/library.ts'
import { librarySettings } from '../story/settings.ts'
import { cmsConfig, configText, type Repository } from './cms/config.ts'
import { adminFolder } from './cms/folder.ts'
import { page } from './cms/page.ts'
import { badOption, badRepo, done, help, noRepo } from './cms/words.ts'
import { WrongUsage } from './command-line.ts'
import { schemasNow } from './schema/files.ts'

const options = {
  repo: { type: 'string' },
  branch: { type: 'string', default: 'main' },
  out: { type: 'string', default: 'public/admin' },
  lang: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

let locale = editorLocale()
try {
  const typed = parseArgs({ args: process.argv.slice(2), options }).values
  if (typed.lang !== undefined && isLocale(typed.lang)) locale = typed.lang
  const said = typed.help ? help : await make(typed)
  process.stdout.write(said[locale])
} catch (error) {
  const said = complaint(error)
  if (said === null) throw error
  process.stderr.write(`${said[locale]}\n`)
  process.exitCode = 2
}

/** What the editor typed wrongly; null where that is not what went wrong. */
function complaint(error: unknown): Localized | null {
  if (error instanceof Refusal) return error.said
  const isOption = error instanceof TypeError && 'code' in error && /PARSE_ARGS/.test(String(error.code))
  return isOption ? badOption(error.message.split('. ')[0] ?? '') : null
}

interface Asked {
  readonly repo?: string
  readonly branch: string
  readonly out: string
}

async function make({ repo, branch, out }: Asked): Promise<Localized> {
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
