/** The last line of defence: what an editor is told when the fault is ours. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { workingOn } from '../../src/working-on.ts'
import { told } from '../unit/told.ts'

const cache = await mkdtemp(join(tmpdir(), 'yonkoma-unexpected-'))
process.env['YONKOMA_CACHE'] = cache
after(() => rm(cache, { recursive: true }))

const { unexpected } = await import('../../src/desk/unexpected.ts')

const thrown = (work: () => unknown): Promise<unknown> =>
  workingOn('content/stories/door/en.mdx', work).catch((error) => error)

test('a fault of ours is one sentence with the file, and a number that stays the same', async () => {
  const bug = () => thrown(() => JSON.parse('{'))
  const said = unexpected(await bug(), 'check')
  const [en, ja] = [told(said), told(said, 'ja')]
  assert.match(
    en,
    /^`check` stopped while working on content\/stories\/door\/en\.mdx: .*JSON.*\n.*include the number [0-9a-f]{8}\.$/,
  )
  assert.match(ja, /^`check` が止まりました（処理中のファイル: content\/stories\/door\/en\.mdx）/)
  assert.equal(told(unexpected(await bug(), 'check')), en)
  assert.doesNotMatch(en + ja, /\n {4}at /)
})

test('the whole stack is in the file that the sentence names', async () => {
  const en = told(unexpected(new TypeError('a bug'), 'build'))
  const [, name = ''] = /errors\/([0-9a-f]{8}\.txt)/.exec(en) ?? []
  assert.match(await readFile(join(cache, 'errors', name), 'utf8'), /TypeError: a bug\n +at /)
})

test('the innermost file is the one that is named', async () => {
  const error = await workingOn('outer', () =>
    workingOn('inner', () => Promise.reject(new Error('x'))),
  ).catch((e) => e)
  assert.match(told(unexpected(error, 'check')), /working on inner/)
})

test('what the machine refuses is told in words', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  assert.match(told(unexpected(full, 'build'), 'ja'), /^ディスクの空きがありません。[^\n]*$/)
  assert.match(told(unexpected('a string', 'build')), /stopped: a string/)
  const lost = new Error('\u001b[31mCannot resolve "x"\u001b[0m\nand more')
  const announced = Object.assign(new Error('Build failed with 1 error:'), { errors: [lost] })
  assert.match(told(unexpected(announced, 'build')), /stopped: Cannot resolve "x"\n/)
})

test('a mistake in a page of the owner is told at its place', () => {
  const loc = { file: join(process.cwd(), 'content/pages/about/en.mdx'), line: 7, column: 1 }
  assert.equal(
    told(unexpected(Object.assign(new Error('Expected a closing tag\nand more'), { loc }), 'build')),
    'content/pages/about/en.mdx:7:1  Expected a closing tag',
  )
})

test('no command ends in a stack, whatever breaks in it', async () => {
  for (const command of ['check', 'build', 'schema']) {
    const [code, errors] = await new Promise<[unknown, string]>((resolve) => {
      const bug =
        '--import=data:text/javascript,Array.prototype.toSorted=()=>{throw(new(TypeError)(/a-bug/.source))}'
      const env = { ...process.env, LC_ALL: 'C', NODE_OPTIONS: bug, YONKOMA_CONTENT: 'tests/fixtures/base' }
      const args = ['bin/yonkoma.mjs', ...command.split(' ')]
      execFile(process.execPath, args, { env }, (error, _out, said) => resolve([error?.code, said]))
    })
    assert.match(errors, /^`\w+` stopped.*: a-bug\n.*include the number [0-9a-f]{8}\.\n$/, command)
    assert.equal(code, 3)
  }
})
