/**
 * `npm run bench -- 100 500 --runs 3`: builds so many stories in two languages with this generator, and the same
 * articles with a bare Astro blog beside it, in the same run on the same machine. Prints a Markdown table.
 */
import { appendFileSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { postFile, writeBare } from './bare.ts'
import { slugOf, writeContent } from './content.ts'
import type { Cost, Run } from './measure.ts'
import { measure, median } from './measure.ts'

const scenarios = ['cold', 'unchanged', 'one story changed'] as const
type Scenario = (typeof scenarios)[number]

/** One of the two generators, with everything the scenarios do to it. */
interface Contender {
  readonly build: Run
  /** What a cold build must not find. */
  readonly kept: readonly string[]
  /** Files of the story that is edited. */
  readonly edited: readonly string[]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' } },
})
const runs = Number(values.runs)
const sizes = (positionals.length > 0 ? positionals : ['100']).map(Number)
if (![runs, ...sizes].every((number) => Number.isInteger(number) && number > 0)) {
  throw new Error('Type how many stories, such as: npm run bench -- 100 500 --runs 3')
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, median of ${runs} after the first cold build.\n`,
)
console.log(
  '| stories × 2 | build | this, wall | CPU | per article | memory | bare Astro, wall | CPU | per article | memory | CPU ratio |',
)
console.log('|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|')
for (const size of sizes) bench(size)

function bench(count: number): void {
  const folder = resolve('.cache', 'bench')
  const ours = yonkoma(join(folder, String(count)), count)
  const theirs = bare(join(folder, `${count}-bare`), count)
  for (const scenario of scenarios) {
    const [mine, other] = [ours, theirs].map((contender) => cost(contender, scenario)) as [Cost, Cost]
    const ratio = `${(mine.cpu / other.cpu).toFixed(2)} ×`
    console.log(`| ${[count, scenario, ...cells(mine, count), ...cells(other, count), ratio].join(' | ')} |`)
  }
}

function yonkoma(folder: string, count: number): Contender {
  const content = join(folder, 'content')
  const [out, cache] = [join(folder, 'dist'), join(folder, 'cache')]
  rmSync(folder, { recursive: true, force: true })
  writeContent(content, count)
  const story = join(content, 'stories', slugOf(Math.ceil(count / 2)))
  return {
    build: {
      words: ['bin/yonkoma.mjs', 'build'],
      folder: process.cwd(),
      env: { YONKOMA_CONTENT: content, YONKOMA_OUT: out, YONKOMA_CACHE: cache },
    },
    kept: [out, cache],
    edited: [join(story, 'en.mdx'), join(story, 'ja.mdx')],
  }
}

function bare(folder: string, count: number): Contender {
  rmSync(folder, { recursive: true, force: true })
  writeBare(folder, count)
  const astro = resolve('node_modules', 'astro', 'bin', 'astro.mjs')
  const middle = Math.ceil(count / 2)
  return {
    build: { words: [astro, 'build'], folder, env: {} },
    kept: [
      join(folder, 'dist'),
      join(folder, '.cache'),
      join(folder, '.astro'),
      join(folder, 'node_modules'),
    ],
    edited: [postFile(folder, middle, 'en'), postFile(folder, middle, 'ja')],
  }
}

/** Cold is measured once: it is the longest, and noise is small beside it. */
function cost(contender: Contender, scenario: Scenario): Cost {
  const times = scenario === 'cold' ? 1 : runs
  return median(
    Array.from({ length: times }, (_, time) => {
      if (scenario === 'cold')
        for (const path of contender.kept) rmSync(path, { recursive: true, force: true })
      if (scenario === 'one story changed') for (const file of contender.edited) edit(file, time)
      return measure(contender.build)
    }),
  )
}

/** An editor's change: one more sentence at the end, another one each time. */
function edit(file: string, time: number): void {
  appendFileSync(file, `\nRevised ${time + 1}.\n`)
}

function cells({ wall, cpu, memory }: Cost, count: number): string[] {
  const perArticle = (cpu * 1000) / (count * 2)
  return [
    `${wall.toFixed(1)} s`,
    `${cpu.toFixed(1)} s`,
    `${perArticle.toFixed(0)} ms`,
    `${memory.toFixed(0)} MB`,
  ]
}
