/**
 * `npm run fuzz -- --runs 10000`: spoils so many stories at random and reads each. Stops at the first that our code
 * fails at, made as small as it can be; prints the seed, and how long the slowest took.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'

process.env['YONKOMA_CACHE'] = await mkdtemp(join(tmpdir(), 'yonkoma-fuzz-'))
const { judged, mutants } = await import('../tests/fuzz/mutant.ts')

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } },
})
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)

/** Longer than this and an editor thinks that the program hangs. In ms. */
const longest = 2000

let slowest = 0
let count = 0
const started = performance.now()

const details = await fc.check(
  fc.asyncProperty(mutants, async (mutant) => {
    const begun = performance.now()
    const faults = await judged(mutant)
    const took = performance.now() - begun
    slowest = Math.max(slowest, took)
    count++
    if (count % 1000 === 0) console.log(`${count} read, slowest ${Math.round(slowest)} ms`)
    if (took > longest) throw new Error(`It took ${Math.round(took)} ms`)
    if (faults.length > 0) throw new Error(faults.join('\n'))
  }),
  { numRuns: Number(values.runs), seed },
)

await rm(process.env['YONKOMA_CACHE'] ?? '', { recursive: true, force: true })
const seconds = Math.round((performance.now() - started) / 1000)
console.log(
  `${count} spoilt stories in ${seconds} s, seed ${seed}; the slowest took ${Math.round(slowest)} ms.`,
)
if (details.failed) {
  console.log(fc.defaultReportMessage(details) ?? '')
  process.exitCode = 1
}
