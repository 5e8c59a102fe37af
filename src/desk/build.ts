/**
 * `npm run build`: content → `dist/`. Everything is judged before anything is drawn, and the site is built
 * beside the old one and takes its place when it is whole: a build that fails leaves `dist/` as it was.
 */
import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { build } from 'astro'
import { cacheFile } from '../cache.ts'
import { editorLocale } from '../i18n/editor-locale.ts'
import { errorsIn } from '../problem.ts'
import { provideLibrary } from '../story/current-library.ts'
import type { Library } from '../story/library.ts'
import { librarySettings } from '../story/settings.ts'
import { buildWords } from './build-words.ts'
import { faultsOf } from './draft/look.ts'
import { draftSentences } from './draft/words.ts'
import { proof } from './proof.ts'
import { reportProblems } from './report.ts'
import { waiting } from './waiting.ts'

const out = resolve(process.env['YONKOMA_OUT'] || 'dist')
const draft = `${out}.draft`
const old = `${out}.old`

const locale = editorLocale()
const said = buildWords[locale]

const started = performance.now()
const library = await proof(librarySettings())
if (library.problems.length > 0) reportProblems(library.problems, locale)
if (errorsIn(library.problems).length > 0) fail(said.nothingBuilt)
if (library.stories.length === 0) fail(said.noStory)
provideLibrary(async () => library)
await publish(library)

async function publish(stories: Library): Promise<void> {
  await rm(draft, { recursive: true, force: true })
  // Astro 7.3.5 goes on importing the owner's pages that its store remembers after they were deleted or moved.
  await rm(cacheFile('astro', 'data-store.json'), { force: true })
  try {
    await build({ root: process.cwd(), outDir: draft, logLevel: 'warn' })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    await rm(draft, { recursive: true, force: true })
    return fail(said.notBuilt)
  }
  await refuseBroken()
  await takePlace()
  process.stdout.write(`${await success(stories)}\n${waiting(stories, locale)}`)
}

/** A site that leads nowhere, or that machines cannot read, is worse than the one of yesterday. */
async function refuseBroken(): Promise<void> {
  const faults = await faultsOf(draft)
  if (faults.length === 0) return
  process.stderr.write(draftSentences(faults, locale))
  await rm(draft, { recursive: true, force: true })
  fail(said.nothingPublished)
}

/** The draft becomes `dist/`; for the moment between the two renames the old site has another name. */
async function takePlace(): Promise<void> {
  await rm(old, { recursive: true, force: true })
  if (existsSync(out)) await rename(out, old)
  await rename(draft, out)
  await rm(old, { recursive: true, force: true })
}

/** Leaves at once: a bundler that stopped half way keeps the process alive. */
function fail(what: string): never {
  const name = relative(process.cwd(), out)
  const rest = existsSync(out) ? said.asItWas(name) : ''
  process.stderr.write(`${what}${rest}\n`)
  process.exit(1)
}

async function success({ stories }: Library): Promise<string> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const pages = files.filter(({ name }) => name.endsWith('.html')).length
  const editions = stories.flatMap(({ editions: { en, ja } }) =>
    [en, ja].filter((edition) => edition !== undefined),
  )
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  return said.success({
    stories: stories.length,
    editions: editions.length,
    pages,
    files: files.length,
    seconds,
    out: relative(process.cwd(), out),
  })
}
