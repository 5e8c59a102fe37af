/**
 * `npm run bench:edits -- 200 --seed 1`: so many series of five random edits with a build after each, some of which are
 * killed, run twice at once or find a damaged cache. After each series the site must have the same bytes as one that is built
 * from nothing.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { copyProject, damage, differences, filesIn } from './broken-project.ts'
import { editAtRandom } from './edits.ts'
import { random } from './random.ts'

export interface Outcome {
  readonly edits: readonly string[]
  /** Files that are not those of a build from nothing; empty where all is well. */
  readonly wrong: readonly string[]
}

/** @param folder empty; a project with seven stories is made there */
export function makeProject(folder: string): void {
  copyProject(folder)
  const stories = join(folder, 'content/stories')
  for (const twin of ['a', 'b', 'c', 'd', 'e'])
    cpSync(join(stories, 'door'), join(stories, `door-${twin}`), { recursive: true })
  // A gallery would take most of the time, and is made of pictures as the other pages are.
  const settings = join(folder, 'yonkoma.config.ts')
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('gallery: true', 'gallery: false'))
}

interface Series {
  readonly project: string
  readonly seed: number
  readonly length: number
}

export async function runSeries({ project, seed, length }: Series): Promise<Outcome> {
  const dice = random(seed)
  const edits: string[] = []
  let now = '2026-11-23T00:00:00Z'
  let code: number | null = null
  for (let turn = 1; turn <= length; turn++) {
    const edited = editAtRandom({ project, dice, turn: seed * 100 + turn })
    now = edited.now ?? now
    const trouble = dice.between(0, 5)
    edits.push(`${edited.said}${['; killed', '; damaged', '; twice'][trouble] ?? ''}`)
    if (trouble === 0) await kill(project, now, dice.between(200, 4000))
    if (trouble === 1) damageSome(project, dice)
    const twin = trouble === 2 ? build(project, now) : null
    code = await build(project, now).end
    await twin?.end
  }
  return { edits, wrong: await wrongAfter({ project, now, code }) }
}

interface After {
  readonly project: string
  readonly now: string
  /** Of the last build. */
  readonly code: number | null
}

/** A project with mistakes keeps the last site that had none, which another build cannot know. */
async function wrongAfter({ project, now, code }: After): Promise<readonly string[]> {
  const clean = `${project}-clean`
  rmSync(clean, { recursive: true, force: true })
  cpSync(project, clean, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !/\/(dist|\.astro|\.cache)$/.test(file),
  })
  const cleanCode = await build(clean, now).end
  const wrong =
    cleanCode !== code
      ? [`the build ends with ${code}, one from nothing with ${cleanCode}`]
      : code === 0
        ? differences(filesIn(join(clean, 'dist')), filesIn(join(project, 'dist')))
        : []
  rmSync(clean, { recursive: true, force: true })
  return wrong
}

/** In a process group of its own, so that its workers die with it. */
function build(project: string, now: string) {
  const child = spawn(process.execPath, ['src/desk/build.ts'], {
    cwd: project,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, YONKOMA_NOW: now, YONKOMA_OUT: '', YONKOMA_CACHE: '', YONKOMA_CONTENT: '' },
  })
  return {
    end: once(child, 'close').then(([code]) => code as number | null),
    kill: () => process.kill(-(child.pid ?? 0), 'SIGKILL'),
  }
}

async function kill(project: string, now: string, after: number): Promise<void> {
  const one = build(project, now)
  const timer = setTimeout(one.kill, after)
  await one.end
  clearTimeout(timer)
}

function damageSome(project: string, dice: ReturnType<typeof random>): void {
  const names = [...filesIn(join(project, '.cache')).keys()].filter((name) => !name.endsWith('.lock'))
  for (let count = 0; count < 20 && names.length > 0; count++)
    damage(join(project, '.cache', dice.pick(names)), dice)
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
    const { edits, wrong } = await runSeries({ project, seed, length: 5 })
    if (wrong.length > 0) faults++
    console.log(JSON.stringify({ seed, edits, wrong }))
  }
  rmSync(top, { recursive: true, force: true, maxRetries: 3 })
  console.log(`${faults} series ended with another site than a build from nothing.`)
  process.exitCode = faults > 0 ? 1 : 0
}
