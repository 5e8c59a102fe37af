/** The commands as editors run them, in processes of their own; each test file has a folder for itself. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after } from 'node:test'
import { filesOf, fixtures, layContent } from '../cases.ts'

export const place = await mkdtemp(join(tmpdir(), 'yonkoma-desk-'))
after(() => rm(place, { recursive: true }))

export interface Run {
  readonly code: number
  readonly out: string
  readonly errors: string
}

export const environmentOf = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...process.env,
  LC_ALL: 'en_GB.UTF-8',
  GITHUB_ACTIONS: '',
  YONKOMA_CACHE: join(place, 'cache'),
  ...environment,
})

export const engine = resolve('bin/yonkoma.mjs')

/** @param folder of the site; that of the tests where none is named */
export const run = (
  line: string,
  environment: NodeJS.ProcessEnv = {},
  folder = 'tests/house',
): Promise<Run> =>
  new Promise((done) => {
    const [command = '', ...args] = line.split(' ')
    const options = { cwd: folder, env: environmentOf(environment) }
    execFile(process.execPath, [engine, command, ...args], options, (error, out, errors) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, errors }),
    )
  })

/** @param fault name of a mistake of `tests/fixtures/faults/` in it */
export async function contentWith(name: string, fault: string | null): Promise<string> {
  const content = join(place, name)
  await layContent(fault ? await filesOf(join(fixtures, 'faults', fault)) : {}, content)
  return content
}
