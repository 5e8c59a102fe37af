/** `yonkoma init`: a new site in a folder of its own. Asks at a terminal, takes flags everywhere. Never overwrites. */
import { relative, resolve } from 'node:path'
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { readTyped, refuseWords } from './command-line.ts'
import { askSite } from './init/ask.ts'
import { judgeSite } from './init/judge.ts'
import { flagNames, type SiteAnswers } from './init/settings.ts'
import { type SiteFiles, siteFiles } from './init/site-files.ts'
import { filesThere, writeSite } from './init/write-site.ts'

const typed = readTyped(process.argv.slice(2), ['yes'], flagNames)
const [folder = '.', ...others] = typed.words
refuseWords(others)
const locale = typed.locale ?? editorLocale()
const say = editorWords(locale)
const place = resolve(folder)

const isAsked = process.stdin.isTTY && !typed.flags.yes
// What was typed, and what is there already, is judged before six questions are answered.
const early = isAsked ? await prepared({ name: 'News', ...typed.values }) : null
if (early !== null && 'faults' in early) refuse(early.faults)
else await begin()

async function begin(): Promise<void> {
  const streams = { input: process.stdin, output: process.stdout }
  const answers = isAsked ? await askSite(typed.values, { locale, place, streams }) : typed.values
  if (answers === null) {
    process.stdout.write(`\n${say.begin.left}\n`)
    process.exitCode = 130
    return
  }
  const files = await prepared(answers)
  if ('faults' in files) return refuse(files.faults)
  writeSite(place, files)
  process.stdout.write(say.init.done(relative('.', place)))
}

async function prepared(answers: SiteAnswers): Promise<SiteFiles | { readonly faults: readonly string[] }> {
  const site = await judgeSite(answers, { locale, place })
  if ('faults' in site) return site
  const files = filesThere(place, siteFiles(site))
  return typeof files === 'function' ? { faults: [files(say)] } : files
}

function refuse(faults: readonly string[]): void {
  process.stderr.write(`${faults.join('\n')}\n`)
  process.exitCode = 1
}
