/** `yonkoma upgrade`, on a small clone of the old layout and on sites that are one already. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { came, layClone } from '../old-clone.ts'
import { clone, filesIn, reader, upgrade, version } from './clones.ts'
import { place, run } from './run-command.ts'

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
      'AGENTS.md',
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
