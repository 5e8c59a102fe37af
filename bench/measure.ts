/** Runs a command and says what it cost, children included. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Cost {
  /** Seconds on the clock. */
  readonly wall: number
  /** Seconds of processor, user and system, of the whole tree of processes. */
  readonly cpu: number
  /** The most that all its Node processes held, added up, in MB: at one moment it was this or less. */
  readonly memory: number
}

interface Place {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
}

/** Arguments to Node, or a line for the shell. */
export type Run = Place & ({ readonly words: readonly string[] } | { readonly command: string })

/** Throws with the command's output when it fails. */
export function measure({ folder, env, ...run }: Run): Cost {
  const words = 'command' in run ? ['sh', '-c', run.command] : [process.execPath, ...run.words]
  const usage = mkdtempSync(join(tmpdir(), 'yonkoma-bench-'))
  const start = performance.now()
  const shell = spawnSync('sh', ['-c', andTimes, 'sh', ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...quiet, ...env, BENCH_USAGE: usage, NODE_OPTIONS: `--import=${preload}` },
  })
  const wall = (performance.now() - start) / 1000
  const memory = total(usage)
  rmSync(usage, { recursive: true })
  if (shell.status !== 0) throw new Error(`\`${words.join(' ')}\` failed.\n${shell.stdout}${shell.stderr}`)
  return { wall, cpu: childSeconds(shell.stdout), memory }
}

/**
 * Seconds from the second line of the shell's `times`, which is about its children: `0m12.345s 0m1.200s`.
 * Every POSIX shell has it; Node has nothing of the kind.
 */
export function childSeconds(output: string): number {
  const line = output.trimEnd().split('\n').at(-1) ?? ''
  const spans = [...line.matchAll(/(\d+)m([\d.]+)s/g)]
  if (spans.length !== 2)
    throw new Error(`The shell's \`times\` ends with "${line}", not with two spans of time.`)
  return spans.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0)
}

/** The middle of several runs, number by number. */
export function median(costs: readonly Cost[]): Cost {
  const middle = (key: keyof Cost) => {
    const sorted = costs.map((cost) => cost[key]).toSorted((a, b) => a - b)
    const half = Math.floor((sorted.length - 1) / 2)
    return ((sorted[half] ?? 0) + (sorted[sorted.length - 1 - half] ?? 0)) / 2
  }
  return { wall: middle('wall'), cpu: middle('cpu'), memory: middle('memory') }
}

const andTimes = '"$@"; code=$?; times; exit $code'
const preload = new URL('./usage.ts', import.meta.url).href
const quiet = { ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' }

const total = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + Number(readFileSync(join(folder, name), 'utf8')), 0) / 1024
