/** `yonkoma upgrade`, on a small clone of the old layout and on sites that are one already. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Files } from '../cases.ts'
import { came, commitAll, layClone } from '../old-clone.ts'
import { place, run } from './run-command.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }

async function clone(name: string, changes: Files = {}): Promise<string> {
  const folder = join(place, name)
  await layClone(folder, changes)
  commitAll(folder)
  return folder
}

const upgrade = (folder: string, words = '') => run(`upgrade${words}`, { YONKOMA_CACHE: '' }, folder)

/** Without what git and caches keep. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !/^\.(git|cache)\//.test(file))
    .toSorted()

const reader =
  (folder: string) =>
  (file: string): string =>
    readFileSync(join(folder, file), 'utf8')

test('a dry run of an old clone lists what it would do, and does nothing', async () => {
  const folder = await clone('dry')
  const before = filesIn(folder)
  const { code, out } = await upgrade(folder, ' --dry-run')
  assert.equal(code, 0)
  assert.match(out, /last upgraded with Yonkoma 0\.1\.0\. Installed: .*\n\nWhat is new:\n\n## \[/)
  assert.doesNotMatch(out, /## \[0\.1\.0\]/)
  assert.match(out, /^ {2}write {3}yonkoma\.config\.ts /m)
  assert.match(out, /^ {2}delete {2}src\/ \(3 files\) /m)
  assert.match(out, /^ {2}move {4}src\/assets\/pico\/face\.svg → overrides\/assets\/pico\/face\.svg /m)
  assert.match(out, /^ {2}delete {2}content\/stories\/foreign\/ \(2 files\) /m)
  assert.deepEqual(filesIn(folder), before)
})

test('an old clone becomes a site with the owner’s facts, stories and pictures, and nothing of others', async () => {
  const folder = await clone('whole')
  const text = reader(folder)
  const { code, errors } = await upgrade(folder)
  assert.deepEqual([code, errors], [0, ''])
  assert.deepEqual(
    filesIn(folder).filter((file) => !/^content\/(pages|stories\/(crane|ferry))\//.test(file)),
    [
      '.github/workflows/publish.yml',
      '.gitignore',
      '.yonkoma-version',
      'README.md',
      'content/people.yaml',
      'content/topics.yaml',
      'overrides/assets/pico/face.svg',
      'package.json',
      'yonkoma.config.ts',
    ],
  )
  assert.equal(text('README.md'), 'Ours.\n')
  assert.doesNotMatch(text('content/people.yaml'), /taro/)
  assert.match(text('.gitignore'), /^node_modules\/\nnotes\/\ndist\/\n/)
  // Five minutes after the hour of publication, on the clocks of the site.
  assert.match(
    text('.github/workflows/publish.yml'),
    /cron: "35 6 \* \* \*".*\n +timezone: "America\/Toronto"/,
  )
  const { name, scripts, dependencies } = JSON.parse(text('package.json'))
  assert.deepEqual(
    [name, scripts.check, scripts.deploy, dependencies],
    [undefined, 'yonkoma check', 'rsync dist there', { yonkoma: `^${version}` }],
  )
  assert.deepEqual(await upgrade(folder), {
    code: 0,
    out: `This site is up to date with Yonkoma ${version}.\n`,
    errors: '',
  })
})

test('the facts of an old clone keep their meaning', async () => {
  const folder = await clone('facts')
  await run('upgrade', { YONKOMA_CACHE: '', YONKOMA_ADDRESS: 'https://here.example' }, folder)
  const file = join(folder, 'yonkoma.config.ts')
  const engine = pathToFileURL(join(import.meta.dirname, '../../src/site/define.ts')).href
  writeFileSync(file, readFileSync(file, 'utf8').replace('yonkoma/config', engine))
  const { default: site } = await import(pathToFileURL(file).href)
  assert.deepEqual(
    [site.name, site.address, site.publishes, site.languages, site.follow, site.face],
    [
      { en: 'Harbour’s "Weekly"', ja: '港の週報' },
      undefined,
      '06:30',
      ['en', 'ja'],
      [{ kind: 'x', handle: 'harbour_weekly' }],
      'pico',
    ],
  )
  assert.deepEqual(site.share, {
    en: ['x', 'bluesky', 'copy'],
    ja: ['x', 'bluesky', 'line', 'hatena', 'copy'],
  })
  assert.equal(site.colours.spotText.dark, '#7cc9ee')
})

test('a story that came with a clone stays where the owner has changed it or links to it', async () => {
  const linked = { 'content/pages/about/en.mdx': `${came}See [it](story:foreign).\n` }
  const changed = { 'content/stories/foreign/en.mdx': `${came}Changed.\n` }
  for (const [name, changes] of Object.entries({ linked, changed })) {
    const folder = await clone(name, changes)
    const { out } = await upgrade(folder)
    assert.match(
      out,
      /and stay, because .*\n {2}foreign {2}\(content\/(pages\/about|stories\/foreign)\/en\.mdx\)/,
    )
    assert.ok(existsSync(join(folder, 'content/stories/foreign/ja.mdx')))
  }
})

test('a person who came with a clone stays where a story has them', async () => {
  const folder = join(place, 'person')
  await layClone(folder)
  const story = join(folder, 'content/stories/ferry/en.mdx')
  writeFileSync(story, readFileSync(story, 'utf8').replace(/^author: .*$/m, 'author: taro'))
  await upgrade(folder)
  assert.match(reader(folder)('content/people.yaml'), /^nell:[\s\S]*^taro:/m)
})

test('a page is the owner’s in both languages, or as in a new site', async () => {
  const pages = { 'content/pages/privacy/en.mdx': came, 'content/pages/policy/en.mdx': came }
  const folder = await clone('pages', {
    ...pages,
    'content/pages/policy/ja.mdx': came,
    'content/pages/about': null,
  })
  await upgrade(folder)
  assert.equal(reader(folder)('content/pages/privacy/en.mdx'), came)
  assert.notEqual(reader(folder)('content/pages/policy/en.mdx'), came)
  assert.ok(!existsSync(join(folder, 'content/pages/about')))
})

test('a clone without a story of the owner’s gets the example', async () => {
  const folder = await clone('bare', { 'content/stories/crane': null, 'content/stories/ferry': null })
  await upgrade(folder)
  assert.ok(existsSync(join(folder, 'content/stories/four-panels/ja.mdx')))
  assert.match(reader(folder)('content/topics.yaml'), /^boats:[\s\S]*^guide:/m)
  assert.match(reader(folder)('content/people.yaml'), /^nell:[\s\S]*^editor:/m)
})

test('changes that are not committed stop an upgrade', async () => {
  const folder = await clone('dirty')
  writeFileSync(join(folder, 'src/desk/run.mjs'), '// mine\n')
  // What nobody touches, and what git never had, is no reason.
  writeFileSync(join(folder, 'content/people.yaml'), '# mine\n')
  writeFileSync(join(folder, 'src/new.ts'), '// mine\n')
  const before = filesIn(folder)
  const { code, errors } = await upgrade(folder)
  assert.equal(code, 1)
  assert.match(
    errors,
    /^These files have changes that are not committed:\n {2}src\/desk\/run\.mjs\nNothing was/,
  )
  assert.deepEqual(filesIn(folder), before)
  commitAll(folder)
  writeFileSync(join(folder, 'src/other.ts'), '// mine\n')
  const { code: then, out } = await upgrade(folder)
  assert.equal(then, 0)
  assert.match(out, /^Not in git, and therefore left where they are:\n {2}src\/other\.ts\n/m)
  assert.deepEqual(
    filesIn(folder).filter((file) => file.startsWith('src/')),
    ['src/other.ts'],
  )
})

test('without git there is a copy of everything that is changed or gone', async () => {
  const folder = join(place, 'no-git')
  await layClone(folder)
  const before = filesIn(folder)
  const { out } = await upgrade(folder)
  const copies = `before-${version}/`
  assert.match(out, new RegExp(`Done\\. Everything as it was before is in ${copies}\\.\n`))
  const after = new Set(filesIn(folder))
  assert.deepEqual(
    before.filter((file) => !after.has(file) && !after.has(`${copies}${file}`)),
    [],
  )
  assert.match(reader(folder)(`${copies}package.json`), /"version":"0\.1\.0"/)
})

test('an upgrade that was stopped goes on, and keeps what somebody has changed since', async () => {
  const folder = await clone('stopped')
  const obstacle = join(folder, '.yonkoma-version.yonkoma-new')
  mkdirSync(obstacle)
  assert.equal((await upgrade(folder)).code, 3)
  rmSync(obstacle, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"mine":true}')
  const { code, out, errors } = await upgrade(folder)
  assert.match(out, /^The last upgrade was stopped/)
  assert.deepEqual([code, errors.match(/^ {2}.*$/gm)], [1, ['  package.json']])
  assert.equal(reader(folder)('package.json'), '{"mine":true}')
  assert.match((await upgrade(folder)).out, /^This site is up to date/)
})

test('facts of a clone that no site can have are told before anything is written', async () => {
  const folder = await clone('wrong')
  const file = join(folder, 'src/site.ts')
  writeFileSync(file, readFileSync(file, 'utf8').replace("'#3fa7d6'", "'blue'"))
  const { code, errors } = await upgrade(folder)
  assert.equal(code, 1)
  assert.match(errors, /^src\/site\.ts {2}.*`colours\.spot`/)
  writeFileSync(file, 'export const site = {')
  const broken = await upgrade(folder)
  assert.match(broken.errors, /^src\/site\.ts {2}This cannot be read: /)
  assert.ok(!existsSync(join(folder, 'yonkoma.config.ts')))
})

test('a new site is up to date; one that was made with another version is told what is new', async () => {
  const folder = join(place, 'new')
  mkdirSync(folder)
  const begun = await run('init --yes', {}, folder)
  assert.equal(begun.code, 0, begun.errors)
  const current = await upgrade(folder)
  assert.match(current.out, /^This site is up to date/, current.errors)
  const file = join(folder, '.yonkoma-version')
  writeFileSync(file, '0.1.0\n')
  const { code, out } = await upgrade(folder, ' --lang ja')
  assert.equal(code, 0)
  rmSync(file)
  assert.match(
    (await upgrade(folder)).out,
    /Done\.\nNext: npm pack in \S+, then here npm install "\S+\/yonkoma-[\d.]+\.tgz" and/,
  )
  assert.match(out, new RegExp(`0\\.1\\.0。入っている版: ${version}`))
  assert.equal(readFileSync(file, 'utf8'), `${version}\n`)
  writeFileSync(file, '99.0.0\n')
  const { code: refused, errors } = await upgrade(folder)
  assert.equal(refused, 2)
  assert.match(errors, /^This site was last upgraded with Yonkoma 99\.0\.0, but /)
})

test('the engine’s own folder is not upgraded, and no folder without a site', async () => {
  const { code, errors } = await upgrade('.')
  assert.equal(code, 2)
  assert.match(errors, /^This is the engine’s own folder/)
  const empty = join(place, 'empty')
  mkdirSync(empty)
  assert.match((await upgrade(empty)).errors, /^There is no yonkoma\.config\.ts in this folder/)
})
