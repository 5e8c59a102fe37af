/** `npm run new` as a command, without a terminal: what it prints and the code it ends with. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { atDesk } from '../unit/desk/new-content.ts'

interface Run {
  readonly code: number
  readonly out: string
  readonly errors: string
}

function run(content: string, args: readonly string[]): Promise<Run> {
  const env = { PATH: process.env['PATH'], YONKOMA_CONTENT: content, YONKOMA_NOW: '2026-11-24T16:00:00Z' }
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [resolve('bin/yonkoma.mjs'), 'new', ...args],
      { env, cwd: 'tests/house' },
      (error, out, errors) => done({ code: typeof error?.code === 'number' ? error.code : 0, out, errors }),
    )
    child.stdin?.end()
  })
}

test('the command says what it wrote and what comes next, in the language of the story', async () => {
  await atDesk([], async ({ path, files }) => {
    const english = await run(path, ['--slug', 'new-story', '--lang', 'en', '--topic', 'models'])
    assert.equal(english.code, 0, english.errors)
    assert.match(english.out, /^Written:\n {2}\S*stories\/new-story\/en\.mdx\n/)
    assert.match(english.out, /npm run check new-story\n/)
    const japanese = await run(path, ['--slug', 'new-story', '--lang', 'ja'])
    assert.match(japanese.out, /^作ったファイル:\n {2}\S*stories\/new-story\/ja\.mdx\n/)
    assert.deepEqual(await files('new-story'), ['en.mdx', 'ja.mdx'])
  })
})

test('the command tells all mistakes and ends with code 1', async () => {
  await atDesk([], async ({ path }) => {
    const { code, out, errors } = await run(path, ['--slug', 'A', '--topik', 'law', '--author', 'nobody'])
    assert.equal(code, 1)
    assert.equal(out, '')
    assert.deepEqual(
      errors
        .trim()
        .split('\n')
        .map((line) => line.split(/[.,] /)[0]),
      ['There is no option `--topik`', '`--slug` is "A"', '`--author` cannot be "nobody"'],
    )
  })
})

test('--help explains every option and writes nothing', async () => {
  await atDesk([], async ({ path }) => {
    const { code, out } = await run(path, ['--help', '--slug', 'new-story'])
    assert.equal(code, 0)
    for (const flag of ['slug', 'lang', 'topic', 'panels', 'author', 'help'])
      assert.ok(out.includes(`--${flag} `), flag)
  })
})

test('a command that is typed in a folder of a site means that site', async () => {
  await atDesk([], async ({ path, files }) => {
    const script = join(import.meta.dirname, '../../bin/yonkoma.mjs')
    const options = {
      cwd: 'tests/house/content/pages',
      env: { PATH: process.env['PATH'], YONKOMA_CONTENT: path },
    }
    const args = [script, 'new', '--slug', 'elsewhere', '--lang', 'en', '--topic', 'models']
    await promisify(execFile)(process.execPath, args, options)
    assert.deepEqual(await files('elsewhere'), ['en.mdx'])
  })
})
