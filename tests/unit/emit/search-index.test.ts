import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'

const script = join(import.meta.dirname, 'many-stories.ts')

test('a system that allows few open files can write the index of many stories', {
  skip: process.platform === 'win32' && 'Windows has no such limit',
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'yonkoma-index-'))
  try {
    const limited = `ulimit -n 128 && exec "${process.execPath}" "${script}" "${folder}"`
    const env = { ...process.env, YONKOMA_CACHE: join(folder, 'cache') }
    await promisify(execFile)('sh', ['-c', limited], { env })
    const written = await readdir(join(folder, 'search-index'), { recursive: true })
    assert.equal(written.filter((path) => /story-\d+\.json$/.test(path)).length, 600)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
