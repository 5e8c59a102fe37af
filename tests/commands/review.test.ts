/** What a pull request is told: in a small repository whose branch has changed one story. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { parse } from 'yaml'
import { fixtures } from '../cases.ts'
import '../unit/own-cache.ts'
import type { SiteLocale } from '../site-languages.ts'
import { told } from '../unit/told.ts'

const { WrongUsage } = await import('../../src/desk/command-line.ts')
const { changedSlugs } = await import('../../src/desk/review/changed.ts')
const { review } = await import('../../src/desk/review/review.ts')

let folder: string

const git = (...words: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...words], {
    cwd: folder,
    encoding: 'utf8',
  })

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yonkoma-review-'))
  await cp(join(fixtures, 'base'), join(folder, 'content'), { recursive: true })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-qm', 'All stories')
  git('switch', '-qc', 'story')
  await appendFile(join(folder, 'content/stories/door/en.mdx'), '\nIt opens well.\n')
  git('commit', '-qam', 'One more sentence')
})

after(() => rm(folder, { recursive: true, force: true }))

const reviewed = (locale: SiteLocale) =>
  review({
    settings: { root: folder, content: 'content', now: Date.parse('2026-11-23T00:00:00Z') },
    base: 'main',
    out: join(folder, locale),
    locale,
  })

test('stories that differ from where the branch began are the ones that count', async () => {
  assert.deepEqual([...(await changedSlugs('main', folder))], ['door'])
  await assert.rejects(
    changedSlugs('nowhere', folder),
    (error) => error instanceof WrongUsage && told(error.said, 'ja').includes('「nowhere」'),
  )
})

test('a review has a table, and pictures of the changed story in both languages', async () => {
  const { summary, problems } = await reviewed('en')
  assert.deepEqual(problems, [])
  assert.deepEqual((await readdir(join(folder, 'en'))).toSorted(), [
    'door.en.card.png',
    'door.en.strip.png',
    'door.ja.card.png',
    'door.ja.strip.png',
  ])
  assert.match(
    summary,
    /\| \*\*The door that would not open\*\*<br>`door` \| published \| 2026-03-03 \| \d+ \| \d+ \| \d+\.\d kB \| 4 \|/,
  )
  assert.doesNotMatch(summary, /`remote`/)
  const png = await readFile(join(folder, 'en/door.en.strip.png'))
  assert.equal(png.subarray(1, 4).toString(), 'PNG')
})

test('a story with an error has no picture, and the line is told in the language of the editor', async () => {
  const file = join(folder, 'content/stories/door/en.mdx')
  const good = await readFile(file, 'utf8')
  await writeFile(file, good.replace('topic: services', 'topic: servces'))
  const { summary, problems } = await reviewed('ja')
  await writeFile(file, good)
  assert.deepEqual(
    problems.map(({ rule, severity }) => `${severity} ${rule}`),
    ['error unknown-topic'],
  )
  assert.match(
    summary,
    /## この変更に含まれる記事[\s\S]*誤りあり[\s\S]*🔴 `content\/stories\/door\/en\.mdx:4:8` 「servces」/,
  )
  assert.deepEqual(await readdir(join(folder, 'ja')), [])
})

test('workflows are YAML and run scripts that exist', async () => {
  const workflows = join(import.meta.dirname, '../../.github/workflows')
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: Record<string, string>
  }
  for (const name of await readdir(workflows)) {
    const text = await readFile(join(workflows, name), 'utf8')
    assert.ok(parse(text).jobs, name)
    for (const [, script = ''] of text.matchAll(/npm run (\w+)/g)) assert.ok(script in scripts, script)
  }
})
