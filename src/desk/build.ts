/**
 * `npm run build`: content → `dist/`. Everything is judged before anything is drawn, and the site is built
 * beside the old one and takes its place when it is whole: a build that fails leaves `dist/` as it was.
 */
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { ownFolder, publicFiles } from '../disk/own-folder.ts'
import { siteRoot } from '../disk/places.ts'
import { Refusal } from '../disk/refusal.ts'
import { compiledKey } from '../emit/compiled.ts'
import { openLedger } from '../emit/ledger.ts'
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords, type Said } from '../messages/editor-words.ts'
import { errorsIn } from '../problem.ts'
import { provideLibrary } from '../reading/library/current-library.ts'
import type { Library } from '../reading/library/library.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { type Changes, changesBetween, forgetChanges, noChanges, writeChanges } from './build/changes.ts'
import { madeOf } from './build/made-of.ts'
import { missingPages } from './build/needed-pages.ts'
import { stages } from './build/stages.ts'
import { waitForTurn } from './build/turn.ts'
import { closeWorkshop, lockOf, openWorkshop, takePlace } from './build/workshop.ts'
import { readTyped, refuseWords } from './command-line.ts'
import { draftSentences } from './draft/words.ts'
import { proof } from './proof.ts'
import { reminders } from './reminders.ts'
import { reportProblems } from './report.ts'
import { unexpected } from './unexpected.ts'
import { waiting } from './waiting.ts'

const typed = process.env['YONKOMA_OUT'] || 'dist'
const name = relative(siteRoot, resolve(typed)) || typed

const { words, locale: asked } = readTyped(process.argv.slice(2), [])
refuseWords(words)
const locale = asked ?? editorLocale()
const say = editorWords(locale)
const said = say.build

const started = performance.now()
/** Whoever waits longer wants to know what for. */
const doing = stages({ patience: 1000, say: (sentence) => void process.stderr.write(`${sentence}\n`) })

try {
  const out = ownFolder(typed, { what: 'site', example: 'YONKOMA_OUT=site npm run build' })
  await waitForTurn(join(siteRoot, '.astro', 'build.lock'), tell)
  await waitForTurn(lockOf(out), tell)
  const failure = await makeSite(out)
  if (failure !== null) fail(failure)
} catch (error) {
  const isRefused = error instanceof Refusal
  process.stderr.write(`${(isRefused ? error.said : unexpected(error, 'build'))(say)}\n`)
  fail(isRefused ? said.nothingBuilt : said.notBuilt)
}

/** @returns why there is no site; null where there is one */
async function makeSite(out: string): Promise<string | null> {
  const workshop = openWorkshop(out)
  try {
    doing.begin(said.stages.reading)
    const settings = librarySettings()
    const library = await proof(settings)
    doing.end()
    if (library.problems.length > 0) reportProblems(library.problems, locale)
    if (errorsIn(library.problems).length > 0) return said.nothingBuilt
    if (library.stories.length === 0) return said.noStory
    const pages = missingPages(settings.content)
    if (pages) return `${pages(say)}\n${said.nothingBuilt}`
    const ledger = await openLedger(out, workshop.site)
    const compiled = await compiledKey()
    const key = madeOf(compiled, { library, now: settings.now, copied: join(siteRoot, 'public') })
    const whole = key === null ? null : ledger.whole(key)
    if (whole) {
      writeChanges(noChanges)
      succeed(library, whole, noChanges)
      return null
    }
    provideLibrary(async () => library)
    const { makeAll } = await import('./build/make-all.ts')
    const faults = await makeAll(workshop, {
      out,
      compiled,
      ledger,
      begin: (stage) => doing.begin(said.stages[stage]),
    })
    doing.end()
    process.stderr.write(faults.length > 0 ? draftSentences(faults, say) : '')
    // A site that leads nowhere, or that machines cannot read, is worse than the one of yesterday.
    if (faults.length > 0) return said.nothingPublished
    const changes = changesBetween(out, workshop.site, ledger.reused)
    const files = publicFiles(workshop.site)
    await ledger.save(key)
    forgetChanges()
    takePlace(workshop, out)
    writeChanges(changes)
    succeed(library, files, changes)
    return null
  } finally {
    doing.end()
    closeWorkshop(workshop, out)
  }
}

function tell(sentence: Said): void {
  process.stderr.write(`${sentence(say)}\n`)
}

/** Leaves at once: a bundler that stopped half way keeps the process alive. */
function fail(what: string): never {
  process.stderr.write(`${what}${existsSync(resolve(typed)) ? said.asItWas(name) : ''}\n`)
  process.exit(1)
}

/** Says what there is now. @param files of the site */
function succeed(library: Library, files: readonly string[], { hasLast, ...changes }: Changes): void {
  const { stories } = library
  const sentence = said.success({
    stories: stories.length,
    editions: stories.flatMap(({ editions }) => Object.values(editions)).length,
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    seconds: ((performance.now() - started) / 1000).toFixed(1),
    out: name,
    changes: hasLast
      ? { added: changes.added.length, changed: changes.changed.length, removed: changes.removed.length }
      : null,
  })
  process.stdout.write(`${sentence}\n${waiting(library, say)}`)
  for (const reminder of reminders()) tell(reminder)
}
