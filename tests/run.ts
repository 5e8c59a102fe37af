/**
 * `npm test`: every step, all of them even after a failure, and one line that adds them up. What keeps one core busy
 * runs beside something else that does, and is shown after it.
 * A step is an npm script, so that each can be run alone under the name it has here. They share a temporary folder: what
 * of ours is still in it at the end was left there, which is a failure too. In it is also what Node keeps of each file it
 * has read, so that the next process reads it faster.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Counts, Timed } from './counts.ts'
import { counts, timedTests } from './counts.ts'

interface Step {
  readonly script: string
  readonly what: string
  /** A step that makes what this one judges; without it this one is not run, and counts as failed. */
  readonly needs?: string
}

interface Result extends Counts {
  readonly script: string
  readonly isGood: boolean
  readonly seconds: number
  readonly tests: readonly Timed[]
}

/** One after the other. The lines of steps in a round run at once. */
const rounds: readonly (readonly (readonly Step[])[])[] = [
  [
    [
      { script: 'test:unit', what: 'unit tests' },
      { script: 'build:house', what: 'the site of the tests, which browsers read' },
      { script: 'test:own-sites', what: 'sites that others would make' },
    ],
    [
      { script: 'browsers', what: 'browsers, found or installed' },
      { script: 'lint', what: 'format and lint' },
      { script: 'types', what: 'types' },
      { script: 'build', what: 'the site, built into dist/' },
      { script: 'test:build', what: 'tests of dist/', needs: 'build' },
      { script: 'test:commands', what: 'what editors type' },
    ],
  ],
  [
    [{ script: 'test:site', what: 'tests in a browser', needs: 'build:house' }],
    [{ script: 'test:firefox', what: 'five tasks in Firefox', needs: 'build:house' }],
  ],
]

const scratch = mkdtempSync(join(tmpdir(), 'yonkoma-test-'))
const results: Result[] = []
for (const round of rounds) await runRound(round)
const left = readdirSync(scratch).filter((name) => name.startsWith('yonkoma'))
rmSync(scratch, { recursive: true, force: true })
conclude(results)

type Show = (text: string) => void

async function runRound([first = [], ...others]: readonly (readonly Step[])[]): Promise<void> {
  const later = others.map((steps) => {
    const said: string[] = []
    return { said, ended: runLine(steps, (text) => void said.push(text)) }
  })
  await runLine(first, (text) => void process.stdout.write(text))
  for (const { said, ended } of later) {
    await ended
    process.stdout.write(said.join(''))
  }
}

async function runLine(steps: readonly Step[], show: Show): Promise<void> {
  for (const { script, what, needs } of steps) {
    show(`\n${`── ${script}: ${what} ${'─'.repeat(60)}`.slice(0, 76)}\n`)
    const broken = results.find((result) => result.script === needs && !result.isGood)
    if (broken) show(`Not run: it needs \`npm run ${broken.script}\`, which failed.\n`)
    results.push(
      broken
        ? { script, isGood: false, seconds: 0, passed: 0, failed: 0, tests: [] }
        : await runStep(script, show),
    )
  }
}

/** Runs one npm script, showing its output as it comes and counting the tests in it. */
function runStep(script: string, show: Show): Promise<Result> {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...colour, TMPDIR: scratch, NODE_COMPILE_CACHE: join(scratch, 'node') },
  })
  const started = performance.now()
  let output = ''
  const hear = (chunk: Buffer): void => {
    show(chunk.toString())
    output += chunk.toString()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({
        script,
        isGood: code === 0,
        seconds: (performance.now() - started) / 1000,
        ...counts(output),
        tests: timedTests(output),
      }),
    )
  })
}

function conclude(all: readonly Result[]): void {
  const bad = all.filter((result) => !result.isGood)
  const total = (key: keyof Counts) => all.reduce((sum, result) => sum + result[key], 0)
  console.log(`\n${'─'.repeat(76)}`)
  if (left.length > 0) console.log(`✖ left in the temporary folder: ${left.join(', ')}`)
  for (const line of slowest(all)) console.log(line)
  console.log(all.map(({ script, seconds }) => `${script} ${Math.round(seconds)} s`).join(' · '))
  for (const { script } of bad) console.log(`✖ ${script}    again with: npm run ${script}`)
  console.log(
    `${total('passed')} passed, ${total('failed')} failed; ${all.length - bad.length} of ${all.length} steps good`,
  )
  process.exitCode = bad.length + left.length > 0 ? 1 : 0
}

/** The ten tests that took longest, so that whoever wants a faster run knows where to look. */
function slowest(all: readonly Result[]): string[] {
  const tests = all.flatMap(({ script, tests }) => tests.map((test) => ({ script, ...test })))
  const ten = tests.sort((a, b) => b.seconds - a.seconds).slice(0, 10)
  return ten.map(({ script, name, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${script}: ${name}`)
}
