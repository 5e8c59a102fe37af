/**
 * One at a time: a file that says who holds a place, and since when. Who was killed holds nothing any more: the next
 * one sees that the process is gone and takes the file away.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { dirname } from 'node:path'

export interface Holder {
  readonly pid: number
  /** ISO 8601. */
  readonly since: string
  readonly host: string
  /** Tells a process from a later one of the same number; empty where the system does not say. */
  readonly born: string
}

/**
 * Takes the lock, until the process ends. A holder that asks again gets it again.
 * @returns who else holds it; null where it was taken
 */
export function takeLock(file: string): Holder | null {
  mkdirSync(dirname(file), { recursive: true })
  for (;;) {
    if (written(file)) return null
    const holder = holderOf(file)
    if (holder === null) continue
    if (isMe(holder)) return null
    if (isAlive(holder)) return holder
    if (!brokenUp(file, holder)) return holder
  }
}

const me = (): Holder => ({
  pid: process.pid,
  since: new Date().toISOString(),
  host: hostname(),
  born: birthOf(process.pid),
})

function written(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify(me()), { flag: 'wx' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
  process.once('exit', () => release(file))
  return true
}

/** Gives the lock back before the process ends. */
export function release(file: string): void {
  const holder = holderOf(file)
  if (holder && isMe(holder)) rmSync(file, { force: true })
}

const isMe = ({ pid, host, born }: Holder): boolean =>
  pid === process.pid && host === hostname() && born === birthOf(process.pid)

/** Null where it was given back; a file that says nothing was left by a process that was killed as it wrote. */
function holderOf(file: string): Holder | null {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return null
  const unreadable = { pid: 0, since: found.mtime.toISOString(), host: hostname(), born: '' }
  try {
    const said = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>
    const isWhole = typeof said.pid === 'number' && typeof said.since === 'string'
    return isWhole ? { ...unreadable, ...said } : unreadable
  } catch {
    return unreadable
  }
}

/** What runs on another machine, or in another container, cannot be seen from here. */
function isAlive({ pid, since, host, born }: Holder): boolean {
  if (host !== hostname()) return true
  if (pid === 0) return Date.now() - Date.parse(since) < moment
  if (Date.parse(since) < Date.now() - uptime() * 1000 - moment) return false
  return isRunning(pid) && born === birthOf(pid)
}

/** ms between making a file and writing into it, at most. */
const moment = 2000

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** When a process began, in ticks since the machine did; Linux says so. */
function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/** Of two that find a dead holder only one may take its lock away: the other could take away the new one. */
function brokenUp(file: string, dead: Holder): boolean {
  const turn = `${file}.turn`
  const age = Date.now() - (statSync(turn, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  if (age > moment) rmSync(turn, { force: true })
  try {
    writeFileSync(turn, '', { flag: 'wx' })
  } catch {
    return false
  }
  const now = holderOf(file)
  if (now?.pid === dead.pid && now.since === dead.since) rmSync(file, { force: true })
  rmSync(turn, { force: true })
  return true
}
