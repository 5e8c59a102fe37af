/** `yonkoma init`: a new site in a folder of its own. Asks at a terminal, takes flags everywhere. Never overwrites. */
import { relative, resolve } from 'node:path'
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { readTyped, refuseWords } from './command-line.ts'
import { askSite } from './init/ask.ts'
import { judgeSite } from './init/judge.ts'
import { flagNames, type SiteAnswers } from './init/settings.ts'
import { siteFiles } from './init/site-files.ts'
import { writeSite } from './init/write-site.ts'

const typed = readTyped(process.argv.slice(2), ['yes'], flagNames)
const [folder = '.', ...others] = typed.words
refuseWords(others)
const locale = typed.locale ?? editorLocale()
const say = editorWords(locale)
const place = resolve(folder)

const isAsked = process.stdin.isTTY && !typed.flags.yes
const streams = { input: process.stdin, output: process.stdout }
const answers = isAsked ? await askSite(typed.values, { locale, place, streams }) : typed.values
if (answers === null) {
  process.stdout.write(`\n${say.begin.left}\n`)
  process.exitCode = 130
} else await make(answers)

async function make(answered: SiteAnswers): Promise<void> {
  const site = await judgeSite(answered, { locale, place })
  const refused =
    'faults' in site ? site.faults : (await writeSite(place, siteFiles(site))).map((said) => said(say))
  if (refused.length === 0) process.stdout.write(say.init.done(relative('.', place)))
  else {
    process.stderr.write(`${refused.join('\n')}\n`)
    process.exitCode = 1
  }
}
