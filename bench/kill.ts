/**
 * `npm run kill -- 200 --seed 1`: builds a copy of the project again and again, kills so many with all their processes
 * at random moments, and damages what is kept between builds. Neither the stories nor the last site may ever change,
 * and every tenth time a build runs to its end: the same bytes as a first build, and nothing left lying about.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { copyProject, damageSome, differences, filesIn, type Running, startBuild } from './broken-project.ts'
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
if ((await ended(startBuild(project))) !== 0) throw new Error('The first build failed')
/** ms of the last build that nobody killed: later ones find what it kept, and are faster. */
let lasts = performance.now() - began
const content = filesIn(join(project, 'content'))
const site = filesIn(join(project, 'dist'))

while (counts.killed < kills) {
  if (chance.between(0, 1) === 0) damageKept()
  if (!(await killOne())) continue
  compare(`after kill ${counts.killed}`)
  if (counts.killed % 10 === 0 || counts.killed === kills) await buildWhole(counts.killed)
}
rmSync(top, { recursive: true, force: true })
console.log(JSON.stringify({ seed: values.seed, ...counts, faults: faults.length }))
for (const fault of faults) console.log(fault)
process.exitCode = faults.length > 0 ? 1 : 0

/** What it ends with; a stack in what it told is a fault. */
async function ended({ end, said }: Running): Promise<number | null> {
  const code = await end
  if (/^\s+at .*:\d+:\d+\)?$/m.test(said())) faults.push(`a stack:\n${said()}`)
  return code
}

/** False where the build was faster. */
async function killOne(): Promise<boolean> {
  const begun = performance.now()
  const running = startBuild(project)
  const timer = setTimeout(running.kill, chance.between(0, Math.round(lasts)))
  const code = await ended(running)
  clearTimeout(timer)
  if (code === null) counts.killed++
  else counts.ended++
  if (code !== null) lasts = performance.now() - begun
  if (code !== null && code !== 0) faults.push(`a build that nobody killed ended with ${code}`)
  return code === null
}

/** Every third time two at once. */
async function buildWhole(turn: number): Promise<void> {
  const builds = Array.from({ length: turn % 30 === 0 ? 2 : 1 }, () => startBuild(project))
  if (builds.length > 1) counts.pairs++
  for (const running of builds)
    if ((await ended(running)) !== 0) faults.push(`the build after kill ${turn} failed:\n${running.said()}`)
  counts.whole++
  console.error(JSON.stringify({ ...counts, faults: faults.length }))
  compare(`after the whole build ${turn}`)
  const left = [...readdirSync(project), ...filesIn(join(project, '.cache')).keys()]
  for (const name of left.filter((name) => /^\.dist\.|\.draft$/.test(name)))
    faults.push(`left after the whole build ${turn}: ${name}`)
}

/** Of what is kept between builds: anything below `.cache` and `.astro`. */
function damageKept(): void {
  for (const folder of ['.cache', '.astro']) damageSome(join(project, folder), 4, chance)
  counts.damaged += 8
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
