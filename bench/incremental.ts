/**
 * `npm run bench:edits -- 200 --seed 1`: so many series of five random edits with a build after each, some of which are
 * killed, run twice at once or find a damaged cache. After each series the site must have the same bytes as one that is built
 * from nothing.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { copyProject, damageSome, differences, filesIn, type Running, startBuild } from './broken-project.ts'
import { type Edit, kindsOfEdits, makeEdit } from './edits.ts'
import { random } from './random.ts'

export interface Outcome {
  readonly edits: readonly string[]
  /** Files that are not those of a build from nothing; empty where all is well. */
  readonly wrong: readonly string[]
}

/**
 * @param folder empty; a project is made there
 * @param twins stories beside the two that it has
 */
export function makeProject(folder: string, twins = 5): void {
  copyProject(folder)
  const stories = join(folder, 'content/stories')
  for (const twin of 'abcde'.slice(0, twins))
    cpSync(join(stories, 'door'), join(stories, `door-${twin}`), { recursive: true })
  // A gallery would take most of the time, and is made of pictures as the other pages are.
  const settings = join(folder, 'yonkoma.config.ts')
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('gallery: true', 'gallery: false'))
}

interface Series {
  readonly project: string
  readonly seed: number
  readonly edits: readonly Edit[]
}

/** As many as that, by chance. */
export const randomEdits = (seed: number, count: number): readonly Edit[] => {
  const { pick } = random(seed)
  return Array.from({ length: count }, () => pick(kindsOfEdits()))
}

export async function runSeries({ project, seed, edits: kinds }: Series): Promise<Outcome> {
  const dice = random(seed)
  const edits: string[] = []
  const env: Record<string, string> = {}
  let code: number | null = null
  for (const [turn, kind] of kinds.entries()) {
    const edited = makeEdit(kind, { project, dice, turn: seed * 100 + turn })
    Object.assign(env, edited.env)
    const trouble = dice.between(0, 5)
    edits.push(`${edited.said}${['; killed', '; damaged', '; twice'][trouble] ?? ''}`)
    if (trouble === 0) await kill(startBuild(project, env), dice.between(200, 4000))
    if (trouble === 1) damageSome(join(project, '.cache'), 20, dice)
    const twin = trouble === 2 ? startBuild(project, env) : null
    code = await startBuild(project, env).end
    await twin?.end
  }
  return { edits, wrong: await wrongAfter({ project, env, code }) }
}

interface After {
  readonly project: string
  readonly env: Readonly<Record<string, string>>
  /** Of the last build. */
  readonly code: number | null
}

/** A project with mistakes keeps the last site that had none, which another build cannot know. */
async function wrongAfter({ project, env, code }: After): Promise<readonly string[]> {
  const clean = `${project}-clean`
  rmSync(clean, { recursive: true, force: true })
  cpSync(project, clean, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !/\/(dist|\.astro|\.cache)$/.test(file),
  })
  const cleanCode = await startBuild(clean, env).end
  const wrong =
    cleanCode !== code
      ? [`the build ends with ${code}, one from nothing with ${cleanCode}`]
      : code === 0
        ? differences(filesIn(join(clean, 'dist')), filesIn(join(project, 'dist')))
        : []
  rmSync(clean, { recursive: true, force: true })
  return wrong
}

async function kill(running: Running, after: number): Promise<void> {
  const timer = setTimeout(running.kill, after)
  await running.end
  clearTimeout(timer)
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { seed: { type: 'string', default: '1' } },
    allowPositionals: true,
  })
  const top = mkdtempSync(join(tmpdir(), 'yonkoma-edits-'))
  let faults = 0
  for (let series = 0; series < Number(positionals[0] ?? 20); series++) {
    const project = join(top, 'project')
    rmSync(project, { recursive: true, force: true })
    makeProject(project)
    const seed = Number(values.seed) + series
    const { edits, wrong } = await runSeries({ project, seed, edits: randomEdits(seed, 5) })
    if (wrong.length > 0) faults++
    console.log(JSON.stringify({ seed, edits, wrong }))
  }
  rmSync(top, { recursive: true, force: true, maxRetries: 3 })
  console.log(`${faults} series ended with another site than a build from nothing.`)
  process.exitCode = faults > 0 ? 1 : 0
}
