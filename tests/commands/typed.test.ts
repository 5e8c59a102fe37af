/** The editor's commands as they are typed: exit codes, what is printed, and that nothing good is lost. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import type { CheckResult } from '../../src/desk/check-json.ts'
import type { Sarif } from '../../src/desk/check-sarif.ts'
import { commands } from '../../src/desk/commands.ts'
import { filesOf, fixtures, lay } from '../cases.ts'
import { contentWith, environmentOf, place, run } from './run-command.ts'

test('check says that all is well, and how many stories there are', async () => {
  const set = { YONKOMA_CONTENT: await contentWith('good', null), YONKOMA_ADDRESS: 'https://example.org/' }
  const { code, out, errors } = await run('check', set)
  assert.deepEqual([code, out, errors], [0, '2 stories are ready.\n', 'No problems.\n'])
})

test('check says to editors that no address is set, and to programs nothing', async () => {
  const set = { YONKOMA_CONTENT: await contentWith('homeless', null), YONKOMA_ADDRESS: '' }
  const { code, errors } = await run('check', set)
  assert.equal(code, 0)
  assert.match(errors, /^No problems\.\nNo address is set, .* Set YONKOMA_ADDRESS before you publish\.\n$/)
  assert.equal((await run('check --json', set)).errors, '')
})

test('check says which stories wait for their time', async () => {
  const { out } = await run('check', {
    YONKOMA_CONTENT: await contentWith('early', null),
    YONKOMA_NOW: '2026-03-02T12:00:00Z',
  })
  assert.equal(out, '2 stories are ready.\n1 story is scheduled: door for 2026-03-04 07:00.\n')
})

test('check without a connection tells all the rest, and once that no link was checked', async () => {
  const content = await contentWith('offline', null)
  const story = join(content, 'stories/door/en.mdx')
  await writeFile(
    story,
    (await readFile(story, 'utf8')).replaceAll(/https:\/\/example\.(com|org)/g, 'http://$1.invalid'),
  )
  await rm(join(content, 'stories/remote'), { recursive: true })
  const { code, out, errors } = await run('check --links door', { YONKOMA_CONTENT: content })
  assert.equal(code, 2)
  assert.match(errors, /story:remote, which does not exist/)
  assert.equal(errors.match(/no internet connection/g)?.length, 1)
  assert.ok(!`${out}${errors}`.includes('There is no page'))
})

test('check ends with 1 where there are errors', async () => {
  const { code, errors } = await run('check', { YONKOMA_CONTENT: await contentWith('bad', 'not-a-day') })
  assert.equal(code, 1)
  assert.match(errors, /2026-02-30, which is not a real date/)
})

test('check tells as SARIF or as commands of GitHub what it tells editors', async () => {
  const set = { YONKOMA_CONTENT: await contentWith('formats', 'not-a-day') }
  const asSarif = await run('check --format sarif', set)
  assert.deepEqual([asSarif.code, asSarif.errors], [1, ''])
  const [{ results }] = (JSON.parse(asSarif.out) as Sarif).runs
  assert.ok(results.some(({ ruleId, level }) => ruleId === 'bad-date' && level === 'error'))
  const asGithub = await run('check --format github', set)
  assert.deepEqual([asGithub.code, asGithub.errors], [1, ''])
  assert.match(asGithub.out, /^(?:::(?:error|warning) file=.*\n)+$/)
  const unknown = await run('check --format xml', set)
  assert.equal(unknown.code, 2)
  assert.match(unknown.errors, /^`--format` cannot be "xml"\. Choose: text, json, sarif, github\.\n$/)
})

test('check of one story tells programs of that story alone, in the language asked for', async () => {
  const content = await contentWith('chosen', 'not-a-day')
  const { code, out, errors } = await run('check remote --json --lang ja', { YONKOMA_CONTENT: content })
  assert.deepEqual(
    [code, JSON.parse(out), errors],
    [0, { version: 1, ok: true, errors: 0, warnings: 0, stories: 1, problems: [] }, ''],
  )
})

test('check of a story that does not exist ends with 2, and says which was meant', async () => {
  const content = await contentWith('misspelt', null)
  const { code, errors } = await run('check dor --lang ja', { YONKOMA_CONTENT: content })
  assert.equal(code, 2)
  assert.match(errors, /「dor」という記事はありません。もしかして door ですか。/)
})

test('check watches until Ctrl-C, and tells again what was changed', async () => {
  const content = await contentWith('watched', null)
  const child = spawn(process.execPath, ['bin/yonkoma.mjs', 'check', '--watch', '--json'], {
    env: environmentOf({ YONKOMA_CONTENT: content }),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const over = once(child, 'exit')
  try {
    const results = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const next = async () => JSON.parse((await results.next()).value ?? '{}') as CheckResult
    assert.equal((await next()).ok, true)
    await lay(await filesOf(join(fixtures, 'faults/not-a-day')), content)
    const { ok, problems } = await next()
    assert.deepEqual([ok, problems.map(({ rule }) => rule)], [false, ['bad-date']])
  } finally {
    child.kill('SIGINT')
  }
  assert.deepEqual(await over, [0, null])
})

test('status shows all stories and the week, and draws nothing', async () => {
  const content = await contentWith('status', null)
  const { code, out } = await run('status --lang en', {
    YONKOMA_CONTENT: content,
    YONKOMA_NOW: '2026-03-02T12:00:00Z',
    YONKOMA_CACHE: join(place, 'cache-of-status'),
  })
  assert.equal(code, 0)
  assert.match(out, /^scheduled {2}door +2026-03-03 [\s\S]*Wed 4 Mar +07:00 {2}door$/m)
  const kept = await readdir(join(place, 'cache-of-status'), { recursive: true })
  assert.deepEqual(
    kept.filter((name) => name.endsWith('.svg')),
    [],
  )
})

test('check marks the lines of a pull request', async () => {
  const { out } = await run('check', {
    YONKOMA_CONTENT: await contentWith('marked', 'not-a-day'),
    GITHUB_ACTIONS: 'true',
  })
  assert.match(out, /^::error file=.*stories\/door\/en\.mdx,line=6,col=10,title=bad-date::/m)
})

test('everything that is set wrongly is told at once, before any work', async () => {
  const wrong = {
    YONKOMA_ADDRESS: 'example.org',
    YONKOMA_ADS: 'x',
    YONKOMA_NOW: 'tomorrow',
    YONKOMA_CONTENT: 'missing',
  }
  for (const command of ['check --json', 'build', 'preview', 'dev']) {
    const { code, out, errors } = await run(command, wrong)
    assert.deepEqual([code, out], [2, ''], command)
    assert.equal(errors.match(/^.*YONKOMA_(?:ADDRESS|ADS|NOW|CONTENT)\b.*\.$/gm)?.length, 4, errors)
    assert.equal(errors.trimEnd().split('\n').length, 4)
  }
})

test('every command says what it can do', async () => {
  for (const command of Object.keys(commands))
    for (const flag of ['--help', '-h']) {
      const { code, out, errors } = await run(`${command} ${flag}`, { YONKOMA_NOW: 'tomorrow' })
      assert.deepEqual([code, errors], [0, ''], command)
      assert.match(out, new RegExp(`(npm run|yonkoma) ${command}`))
    }
})

test('what npm kept for itself, and what is mistyped, is told with what to type', async () => {
  const { errors } = await run('check', { npm_config_watch: 'true', npm_lifecycle_event: 'check' })
  assert.match(errors, /npm run check -- --watch$/m)
  const slip = await run('check door', { npm_config_wacth: 'true', npm_lifecycle_event: 'check' })
  assert.equal(slip.code, 2)
  assert.match(slip.errors, /`--wacth` .* Did you mean `--watch`\? .*: npm run check -- --watch door$/m)
  assert.match((await run('check ja', { npm_lifecycle_event: 'check' })).errors, /-- --lang ja$/m)
  assert.match((await run('review --bse main', {})).errors, /`--bse`\. Did you mean --base\?/)
  for (const line of ['build x', 'preview x', 'dev x', 'rules x', 'cms x'])
    assert.equal((await run(line, {})).code, 2, line)
})

test('without a command, and in any folder, the commands are listed with what they do', async () => {
  const listed = await run('--help', {}, place)
  assert.equal(listed.code, 0, listed.errors)
  for (const name of Object.keys(commands))
    assert.match(listed.out, new RegExp(`^  ${name} +[A-Z][^\\n]{10,}\\.$`, 'm'), name)
  const bare = await run('', {}, place)
  assert.deepEqual([bare.code, bare.out], [2, listed.out])
  assert.match((await run('--version', {}, place)).out, /^\d+\.\d+\.\d+\n$/)
})
