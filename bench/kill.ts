/**
 * `npm run kill -- 200 --seed 1`: builds a copy of the project again and again, kills so many with all their processes
 * at random moments, and damages what is kept between builds. Neither the stories nor the last site may ever change,
 * and every tenth time a build runs to its end: the same bytes as a first build, and nothing left lying about.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { copyProject, damage, differences, filesIn } from './broken-project.ts'
import { random } from './random.ts'

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const kills = Number(positionals[0] ?? 50)
const chance = random(Number(values.seed))
const top = mkdtempSync(join(tmpdir(), 'yonkoma-kill-'))
const project = join(top, 'project')
copyProject(project)

const faults: string[] = []
const counts = { killed: 0, ended: 0, damaged: 0, whole: 0, pairs: 0 }
const began = performance.now()
if ((await build().end) !== 0) throw new Error('The first build failed')
/** ms of the last build that nobody killed: later ones find what it kept, and are faster. */
let lasts = performance.now() - began
const content = filesIn(join(project, 'content'))
const site = filesIn(join(project, 'dist'))

while (counts.killed < kills) {
  if (chance.between(0, 1) === 0) damageSome()
  if (!(await killOne())) continue
  compare(`after kill ${counts.killed}`)
  if (counts.killed % 10 === 0 || counts.killed === kills) await buildWhole(counts.killed)
}
rmSync(top, { recursive: true, force: true })
console.log(JSON.stringify({ seed: values.seed, ...counts, faults: faults.length }))
for (const fault of faults) console.log(fault)
process.exitCode = faults.length > 0 ? 1 : 0

/** In a process group of its own, so that its workers die with it. */
function build() {
  const child = spawn(process.execPath, ['src/desk/build.ts'], {
    cwd: project,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, YONKOMA_NOW: '2026-11-23T00:00:00Z', ASTRO_TELEMETRY_DISABLED: '1' },
  })
  let said = ''
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString()
  })
  const end = once(child, 'close').then(([code]) => {
    if (/^\s+at .*:\d+:\d+\)?$/m.test(said)) faults.push(`a stack:\n${said}`)
    return code as number | null
  })
  return { end, kill: () => process.kill(-(child.pid ?? 0), 'SIGKILL'), said: () => said }
}

/** False where the build was faster. */
async function killOne(): Promise<boolean> {
  const begun = performance.now()
  const { end, kill } = build()
  const timer = setTimeout(kill, chance.between(0, Math.round(lasts)))
  const code = await end
  clearTimeout(timer)
  if (code === null) counts.killed++
  else counts.ended++
  if (code !== null) lasts = performance.now() - begun
  if (code !== null && code !== 0) faults.push(`a build that nobody killed ended with ${code}`)
  return code === null
}

/** Every third time two at once. */
async function buildWhole(turn: number): Promise<void> {
  const builds = turn % 30 === 0 ? [build(), build()] : [build()]
  if (builds.length > 1) counts.pairs++
  for (const { end, said } of builds)
    if ((await end) !== 0) faults.push(`the build after kill ${turn} failed:\n${said()}`)
  counts.whole++
  console.error(JSON.stringify({ ...counts, faults: faults.length }))
  compare(`after the whole build ${turn}`)
  const left = [...readdirSync(project), ...filesIn(join(project, '.cache')).keys()]
  for (const name of left.filter((name) => /^\.dist\.|\.draft$/.test(name)))
    faults.push(`left after the whole build ${turn}: ${name}`)
}

/** Of what is kept between builds: anything below `.cache` and `.astro`. */
function damageSome(): void {
  for (const folder of ['.cache', '.astro']) {
    const names = [...filesIn(join(project, folder)).keys()].filter((name) => !name.endsWith('.lock'))
    for (let count = 0; count < 4 && names.length > 0; count++) {
      damage(join(project, folder, chance.pick(names)), chance)
      counts.damaged++
    }
  }
}

function compare(when: string): void {
  for (const [folder, right] of [
    ['content', content],
    ['dist', site],
  ] as const) {
    const changed = differences(right, filesIn(join(project, folder)))
    if (changed.length > 0) faults.push(`${when} ${folder} is another one: ${changed.join(', ')}`)
  }
}
