/** The development server over a content folder of its own, which may be written to. */
import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { siteRoot } from '../../src/disk/places.ts'

export interface DevServer {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly address: string
  /** Changes or begins a file among the stories as an editor does who saves it. */
  readonly save: (file: string, change: (text: string) => string) => Promise<void>
  readonly close: () => Promise<void>
}

/** The good stories of the tests, two days before `door` is due, some of their files altered before the server starts. */
export async function devServer(
  changes: Readonly<Record<string, (text: string) => string>>,
): Promise<DevServer> {
  const folder = await mkdtemp(join(tmpdir(), 'yonkoma-dev-'))
  const content = join(folder, 'content')
  await cp('tests/fixtures/base', content, { recursive: true })
  const save: DevServer['save'] = async (file, change) => {
    const path = join(content, 'stories', file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, change(await readFile(path, 'utf8').catch(() => '')))
  }
  for (const [file, change] of Object.entries(changes)) await save(file, change)
  const port = await freePort()
  const server = spawn(process.execPath, [resolve('bin/yonkoma.mjs'), 'dev', '--port', String(port)], {
    cwd: siteRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      LC_ALL: 'C',
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      YONKOMA_CACHE: join(folder, 'cache'),
      YONKOMA_CONTENT: content,
      YONKOMA_NOW: '2026-03-01T00:00:00Z',
    },
  })
  await ready(server)
  return {
    address: `http://127.0.0.1:${port}`,
    save,
    close: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill()
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** @throws where it ends before it serves anything, with what it said */
function ready(server: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      if (said.includes('watching for file changes')) resolve()
    }
    server.stdout?.on('data', hear)
    server.stderr?.on('data', hear)
    server.once('exit', (code) => reject(new Error(`The development server ended with ${code}.\n${said}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
