/** What a build that fails leaves, and where none is written. */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { markFolder } from '../../src/disk/own-folder.ts'
import { contentWith, place, run } from './run-command.ts'

/** A site in two languages without a gallery, which would take most of the time. */
const small = 'tests/sites/port'
const pages = 'tests/sites/harbour/content/pages'

/** A site as an earlier build left it. */
async function lastGoodSite(name: string): Promise<string> {
  const out = join(place, name)
  await mkdir(out)
  await writeFile(join(out, 'index.html'), 'the last good site')
  markFolder(out)
  return out
}

test('a build of content with errors says so and leaves the last good site as it was', async () => {
  const out = await lastGoodSite('site-1')
  const { code, errors } = await run('build', {
    YONKOMA_CONTENT: await contentWith('broken', 'unknown-story'),
    YONKOMA_OUT: out,
  })
  assert.equal(code, 1)
  assert.match(errors, /story:remotes, which does not exist[\s\S]*Nothing was built\./)
  assert.deepEqual(await readdir(out), ['.yonkoma', 'index.html'])
  assert.equal(await readFile(join(out, 'index.html'), 'utf8'), 'the last good site')
})

test('a build that fails half way leaves the last good site as it was, and nothing beside it', async () => {
  const out = await lastGoodSite('site-2')
  const content = await contentWith('half-way', null)
  await cp(pages, join(content, 'pages'), { recursive: true })
  await writeFile(
    join(content, 'pages/about/en.mdx'),
    '---\ntitle: About\nsummary: x\n---\n\nimport Nothing from "./nothing.astro"\n\nText.\n',
  )
  const { code, errors } = await run('build', { YONKOMA_CONTENT: content, YONKOMA_OUT: out }, small)
  assert.equal(code, 1)
  assert.match(errors, /about\/en\.mdx[\s\S]*could not be built\./)
  assert.equal(await readFile(join(out, 'index.html'), 'utf8'), 'the last good site')
  assert.deepEqual(
    (await readdir(place)).filter((name) => name.startsWith('site-2')),
    ['site-2'],
  )
})

test('a build without the pages that every other leads to names them', async () => {
  const content = await contentWith('pageless', null)
  await cp(pages, join(content, 'pages'), { recursive: true })
  await rm(join(content, 'pages/about/ja.mdx'))
  const { code, errors } = await run('build', {
    YONKOMA_CONTENT: content,
    YONKOMA_OUT: join(place, 'site-4'),
  })
  assert.equal(code, 1)
  assert.match(errors, /has no about\/ja\.mdx\. .*\nNothing was built\.\n$/)
})

test('a site that would lead nowhere is not published, whatever a dev server of other content writes', async () => {
  const out = await lastGoodSite('site-3')
  const content = await contentWith('nowhere', null)
  await cp(pages, join(content, 'pages'), { recursive: true })
  await appendFile(join(content, 'pages/about/en.mdx'), '\n[Nowhere](/nowhere/)\n')
  mkdirSync(join(small, '.astro'), { recursive: true })
  const modules = join(small, '.astro/content-modules.mjs')
  const other = setInterval(() => writeFileSync(modules, 'export default new Map()'), 5)
  const { code, errors } = await run('build', { YONKOMA_CONTENT: content, YONKOMA_OUT: out }, small)
  clearInterval(other)
  assert.equal(code, 1)
  assert.match(errors, /^\/en\/about\/ would link to \/nowhere\/, which is not on the site\.$/m)
  assert.match(errors, /Nothing was published\. .* is unchanged\./)
  assert.equal(await readFile(join(out, 'index.html'), 'utf8'), 'the last good site')
})

test('a build into the stories, and a review or an editor into a folder of others, are refused in a sentence', async () => {
  const content = await contentWith('precious', null)
  const theirs = join(place, 'theirs')
  await mkdir(theirs)
  await writeFile(join(theirs, 'index.html'), 'mine')
  const environment = { YONKOMA_CONTENT: content, YONKOMA_OUT: content }
  const attempts = [
    ['build', /your stories are in it/],
    [`review --out ${content}`, /your stories are in it/],
    [`review --out ${theirs}`, /did not make \(index\.html\)/],
    [`cms --repo owner/name --out ${theirs}`, /did not make \(index\.html\)/],
  ] as const
  for (const [line, why] of attempts) {
    const { code, errors } = await run(line, environment)
    assert.ok(code === 1 || code === 2)
    assert.match(errors, why)
    assert.doesNotMatch(errors, /^ +at /m)
  }
  assert.deepEqual(
    [await readdir(theirs), await readFile(join(theirs, 'index.html'), 'utf8')],
    [['index.html'], 'mine'],
  )
  assert.ok((await readdir(join(content, 'stories'))).includes('door'))
})
