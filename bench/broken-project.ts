/** A copy of the project that may be damaged: what is in it, as one value that can be compared, and how it is spoilt. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import type { Random } from './random.ts'

/**
 * Copies the code, without a lock file, which not every project has, and as content the stories of the tests with the
 * owner's pages.
 */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of ['bin', 'src', '.vscode', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true })
  cpSync('tests/house/yonkoma.config.ts', join(folder, 'yonkoma.config.ts'))
  cpSync('tests/fixtures/base', join(folder, 'content'), { recursive: true })
  cpSync('tests/house/content/pages', join(folder, 'content/pages'), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
}

/** Every file below a folder, from there, with a digest of its bytes; empty where there is no folder. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  return new Map(
    names
      .toSorted()
      .map((name) => [
        name.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(name)).digest('hex'),
      ]),
  )
}

/** The first names that are not the same in both; empty where all are. */
export function differences(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...a.keys(), ...b.keys()])
  return [...names].filter((name) => a.get(name) !== b.get(name)).slice(0, 5)
}

/** Empties a file, cuts it off, or turns one of its bits. */
export function damage(file: string, { between }: Random): void {
  const bytes = readFileSync(file)
  const way = between(0, 2)
  if (way === 0 || bytes.length === 0) return truncateSync(file, 0)
  const at = between(0, bytes.length - 1)
  if (way === 1) return truncateSync(file, at)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << between(0, 7))
  writeFileSync(file, bytes)
}

export interface Running {
  /** The exit code; null where it was killed. */
  readonly end: Promise<number | null>
  readonly kill: () => void
  /** All that it has told so far. */
  readonly said: () => string
}

/** Builds a copy of the project, in a process group of its own, so that its workers die with it. */
export function startBuild(project: string, env: Readonly<Record<string, string>> = {}): Running {
  const outside = { YONKOMA_OUT: '', YONKOMA_CACHE: '', YONKOMA_CONTENT: '' }
  const child = spawn(process.execPath, ['src/desk/build.ts'], {
    cwd: project,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...outside, YONKOMA_NOW: '2026-11-23T00:00:00Z', ...env },
  })
  let said = ''
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString()
  })
  return {
    end: once(child, 'close').then(([code]) => code as number | null),
    kill: () => process.kill(-(child.pid ?? 0), 'SIGKILL'),
    said: () => said,
  }
}

/** @param count of files below the folder, which may be hit more than once */
export function damageSome(folder: string, count: number, dice: Random): void {
  const names = [...filesIn(folder).keys()].filter((name) => !name.endsWith('.lock'))
  for (let hit = 0; hit < count && names.length > 0; hit++) damage(join(folder, dice.pick(names)), dice)
}
