/**
 * `npm run bench:check -- 1000`: what it costs to check so many stories in two languages: for the first time, when
 * nothing has changed, and one of them by its name. Beside each stands what Node needs to do nothing, so that numbers of
 * two machines can be compared. Prints a Markdown table.
 */
import { appendFileSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { slugOf, writeContent } from './content.ts'
import { type Cost, measure, median, type Run } from './measure.ts'

const { positionals } = parseArgs({ allowPositionals: true, options: {} })
const count = Number(positionals[0] ?? '1000')
if (!Number.isInteger(count) || count < 1)
  throw new Error('Type how many stories, such as: npm run bench:check -- 1000')

const folder = resolve('.cache', 'bench', `check-${count}`)
const content = join(folder, 'content')
const cache = join(folder, 'cache')
rmSync(folder, { recursive: true, force: true })
writeContent(content, count)
const edited = slugOf(Math.ceil(count / 2))

const check = (...words: readonly string[]): Run => ({
  words: ['bin/yonkoma.mjs', 'check', ...words],
  folder: process.cwd(),
  env: { YONKOMA_CONTENT: content, YONKOMA_CACHE: cache, NODE_COMPILE_CACHE: join(cache, 'node') },
})
const nothing: Run = { words: ['-e', ''], folder: process.cwd(), env: {} }

/** An editor's change: one more sentence at the end, another one each time. */
function save(time: number): void {
  appendFileSync(join(content, 'stories', edited, 'en.mdx'), `\nRevised ${time + 1}.\n`)
}

const thrice = (run: Run, before: (time: number) => void = () => undefined): Cost =>
  median(
    [0, 1, 2].map((time) => {
      before(time)
      return measure(run)
    }),
  )

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${count} stories × 2.\n`,
)
console.log('| check | wall | CPU | memory | Node alone, wall |')
console.log('|---|--:|--:|--:|--:|')
row('for the first time', measure(check()))
row('nothing changed', thrice(check()))
row('one story, by its name', thrice(check(edited)))
row('one story, just saved', thrice(check(edited), save))
row('all, one just saved', thrice(check(), save))

function row(name: string, { wall, cpu, memory }: Cost): void {
  const alone = thrice(nothing)
  console.log(
    `| ${name} | ${wall.toFixed(2)} s | ${cpu.toFixed(1)} s | ${memory.toFixed(0)} MB | ${alone.wall.toFixed(2)} s |`,
  )
}
