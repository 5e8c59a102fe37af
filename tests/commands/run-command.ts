/** The commands as editors run them, in processes of their own; each test file has a folder for itself. */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'

export const fixtures = join(import.meta.dirname, '../fixtures')
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

export const run = (line: string, environment: NodeJS.ProcessEnv): Promise<Run> =>
  new Promise((resolve) => {
    const [command = '', ...args] = line.split(' ')
    const options = { env: environmentOf(environment) }
    execFile(process.execPath, ['src/desk/run.mjs', command, ...args], options, (error, out, errors) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, errors }),
    )
  })

export async function contentWith(name: string, overlay: string | null): Promise<string> {
  const content = join(place, name)
  await cp(join(fixtures, 'base'), content, { recursive: true })
  if (overlay) await cp(join(fixtures, 'faults', overlay), content, { recursive: true })
  return content
}
