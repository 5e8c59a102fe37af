/**
 * `npm run bench -- 100 500 --runs 3`: builds so many stories in two languages with this generator and the same articles
 * with a bare Astro blog, in turn, on the same machine. Prints a Markdown table of medians and ratios. `--json` prints a
 * line for each build instead; `--peer hugo="hugo --quiet@../blog"` lets another generator build its own folder beside them.
 * An engine that has changed costs what a cold build does, since its code is in every key.
 */
import { existsSync, rmSync, statSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { filesBelow } from '../src/disk/files-below.ts'
import { bare, type Contender, peer, type Scenario, scenarios, yonkoma } from './contenders.ts'
import { type Cost, measure, median } from './measure.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    peer: { type: 'string', multiple: true, default: [] },
  },
})
const runs = Number(values.runs)
const sizes = (positionals.length > 0 ? positionals : ['100']).map(Number)
if (![runs, ...sizes].every((number) => Number.isInteger(number) && number > 0))
  throw new Error('Type how many stories, such as: npm run bench -- 100 500 --runs 3')

const print = (line: string): void => {
  if (!values.json) console.log(line)
}
print(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, medians of ${runs}.\n`)
print('| stories × 2 | build | by | wall | CPU | CPU an edition | memory | files | MB | wall, CPU ÷ bare |')
print('|--:|---|---|--:|--:|--:|--:|--:|--:|--:|')
for (const size of sizes) bench(size)

function bench(size: number): void {
  const folder = resolve('.cache', 'bench')
  const contenders = [
    yonkoma(join(folder, String(size)), size),
    bare(join(folder, `${size}-bare`), size),
    ...values.peer.map(peer),
  ]
  for (const scenario of scenarios) {
    const able = contenders.filter(({ edits }) => edits[scenario])
    const costs = new Map(able.map((contender): [Contender, Cost[]] => [contender, []]))
    // Cold is measured once: it is the longest, and noise is small beside it.
    for (let turn = 1; turn <= (scenario === 'cold' ? 1 : runs); turn++)
      for (const [contender, list] of costs) list.push(once(contender, { scenario, size, turn }))
    report(size, scenario, costs)
  }
}

interface Turn {
  readonly scenario: Scenario
  readonly size: number
  readonly turn: number
}

function once({ name, build, kept, dist, edits }: Contender, { scenario, size, turn }: Turn): Cost {
  if (scenario === 'cold') for (const path of kept) rmSync(path, { recursive: true, force: true })
  edits[scenario]?.(turn)
  const cost = measure(build)
  if (values.json) console.log(JSON.stringify({ contender: name, size, scenario, ...cost, ...weight(dist) }))
  return cost
}

function weight(dist: string | null): { readonly files: number; readonly bytes: number } {
  const files = dist && existsSync(dist) ? filesBelow(dist).map((file) => join(dist, file)) : []
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) }
}

function report(size: number, scenario: Scenario, costs: ReadonlyMap<Contender, readonly Cost[]>): void {
  const medians = [...costs].map(([contender, list]) => ({ contender, cost: median(list) }))
  const yardstick = medians.find(({ contender }) => contender.name === 'bare')?.cost
  for (const { contender, cost } of medians) {
    const { files, bytes } = weight(contender.dist)
    const cells = [
      size,
      scenario,
      contender.name,
      `${cost.wall.toFixed(1)} s`,
      `${cost.cpu.toFixed(1)} s`,
      `${((cost.cpu * 1000) / (size * 2)).toFixed(0)} ms`,
      `${cost.memory.toFixed(0)} MB`,
      files,
      (bytes / 1e6).toFixed(1),
      yardstick ? `${(cost.wall / yardstick.wall).toFixed(2)}, ${(cost.cpu / yardstick.cpu).toFixed(2)}` : '',
    ]
    print(`| ${cells.join(' | ')} |`)
  }
}
