/**
 * `npm run fuzz -- --runs 10000 --odd 1000`: spoils so many stories at random, puts so many odd files in the place of
 * others, and reads each. Stops at the first that our code fails at, made as small as it can be; prints the seed, and
 * how long the slowest took.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'

process.env['YONKOMA_CACHE'] = await mkdtemp(join(tmpdir(), 'yonkoma-fuzz-'))
const { judged, mutants, strangers } = await import('../tests/fuzz/mutant.ts')

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    odd: { type: 'string', default: '1000' },
    seed: { type: 'string' },
  },
})
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)

/** Longer than this and an editor thinks that the program hangs. In ms of this process. */
const longest = 3000

type Stories = typeof mutants

async function tryAll(name: string, stories: Stories, numRuns: number): Promise<void> {
  let [slowest, count] = [0, 0]
  const started = performance.now()
  const details = await fc.check(
    fc.asyncProperty(stories, async (story) => {
      const begun = process.cpuUsage()
      const faults = await judged(story)
      const { user, system } = process.cpuUsage(begun)
      const took = (user + system) / 1000
      slowest = Math.max(slowest, took)
      count++
      if (count % 1000 === 0) console.log(`${count} read, slowest ${Math.round(slowest)} ms`)
      if (took > longest) throw new Error(`It took ${Math.round(took)} ms`)
      if (faults.length > 0) throw new Error(faults.join('\n'))
    }),
    { numRuns, seed },
  )
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`${count} ${name} in ${seconds} s, seed ${seed}; the slowest took ${Math.round(slowest)} ms.`)
  if (!details.failed) return
  console.log(fc.defaultReportMessage(details) ?? '')
  process.exitCode = 1
}

await tryAll('odd files', strangers, Number(values.odd))
await tryAll('spoilt stories', mutants, Number(values.runs))
await rm(process.env['YONKOMA_CACHE'] ?? '', { recursive: true, force: true })
