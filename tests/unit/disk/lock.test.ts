import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type Holder, release, takeLock } from '../../../src/disk/lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'yonkoma-lock-'))
after(() => rmSync(folder, { recursive: true }))

const other = (holder: Partial<Holder>): string =>
  JSON.stringify({ pid: 1, since: new Date().toISOString(), host: hostname(), born: '', ...holder })

/** A process that takes the lock, says so, and lives until it is killed. */
async function holding(file: string) {
  const script = `import { takeLock } from './src/disk/lock.ts'
    console.log(String(takeLock(${JSON.stringify(file)})))
    process.stdin.resume()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const said = await new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data))))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return { child, said, ended }
}

test('a lock is held until it is given back, and who holds it may ask again', () => {
  const file = join(folder, 'deep/er/a.lock')
  assert.equal(takeLock(file), null)
  assert.equal(takeLock(file), null)
  assert.equal((JSON.parse(readFileSync(file, 'utf8')) as Holder).pid, process.pid)
  release(file)
  assert.ok(!existsSync(file))
})

test('a lock names the process that holds it; once that was killed it is free', async () => {
  const file = join(folder, 'b.lock')
  const { child, said, ended } = await holding(file)
  assert.equal(said, 'null\n')
  assert.equal(takeLock(file)?.pid, child.pid)
  child.kill('SIGKILL')
  await ended
  assert.ok(existsSync(file))
  assert.equal(takeLock(file), null)
  release(file)
})

test('a process that ends by itself leaves no lock', async () => {
  const file = join(folder, 'c.lock')
  const { child, ended } = await holding(file)
  child.stdin.end()
  await ended
  assert.ok(!existsSync(file))
})

test('a lock is free where its number belongs to another process by now', {
  skip: !existsSync('/proc'),
}, () => {
  const file = join(folder, 'd.lock')
  writeFileSync(file, other({ pid: process.ppid, born: '1' }))
  assert.equal(takeLock(file), null)
  release(file)
})

test('a lock from before the machine was started is free', () => {
  const file = join(folder, 'e.lock')
  writeFileSync(file, other({ pid: process.ppid, since: '2001-01-01T00:00:00Z' }))
  assert.equal(takeLock(file), null)
  release(file)
})

test('a lock of another machine is left alone', () => {
  const file = join(folder, 'f.lock')
  writeFileSync(file, other({ host: 'elsewhere', pid: 4_000_000 }))
  assert.equal(takeLock(file)?.host, 'elsewhere')
})

test('what was left by a process that was killed as it wrote is free; what is only just begun is not', () => {
  const file = join(folder, 'g.lock')
  writeFileSync(file, '')
  assert.notEqual(takeLock(file), null)
  utimesSync(file, 1, 1)
  assert.equal(takeLock(file), null)
  release(file)
})

test('a process that was killed as it freed a lock hinders nobody for long', () => {
  const file = join(folder, 'h.lock')
  writeFileSync(file, other({ pid: 4_000_000 }))
  writeFileSync(`${file}.turn`, '')
  assert.notEqual(takeLock(file), null)
  utimesSync(`${file}.turn`, 1, 1)
  assert.equal(takeLock(file), null)
  assert.ok(!existsSync(`${file}.turn`))
  release(file)
})
