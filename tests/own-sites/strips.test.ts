/** The examples of strips on other people's sites, built beside the library as it is published. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { type CheerioAPI, load } from 'cheerio'
import { buildLibrary } from '../../bin/library.mjs'

const home = mkdtempSync(join(tmpdir(), 'yonkoma-strips-'))
after(() => rmSync(home, { recursive: true }))

before(async () => {
  const modules = join(home, 'node_modules')
  const library = join(modules, 'yonkoma')
  mkdirSync(library, { recursive: true })
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(modules, name), 'junction')
  cpSync('package.json', join(library, 'package.json'))
  cpSync('src/library', join(library, 'engine/src/library'), { recursive: true })
  await buildLibrary(join(library, 'engine/library'))
})

/** Of an example, after it was laid beside the library and built. */
async function built(name: string, ...command: readonly string[]): Promise<(page: string) => CheerioAPI> {
  const folder = join(home, name)
  cpSync(join('examples', name), folder, { recursive: true })
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', LC_ALL: 'C' }
  await promisify(execFile)(process.execPath, command, { cwd: folder, env })
  return (page) => load(readFileSync(join(folder, page), 'utf8'))
}

/** Title, language and number of pictures of every strip. */
const stripsOf = ($: CheerioAPI) =>
  $('yonkoma-strip')
    .toArray()
    .map((strip) => [
      $(strip).find('figcaption').text(),
      $(strip).attr('lang'),
      $(strip).find('img[alt][src^="data:image/svg+xml,"]').length,
      $(strip).find('details li').length,
    ])

test('a page of Markdown has its strip where the block of code was', async () => {
  const page = await built('remark', 'build.mjs')
  const $ = page('page.html')
  assert.deepEqual(stripsOf($), [['Five minutes', 'en', 4, 4]])
  assert.equal($('pre').length, 0)
  assert.match(readFileSync(join(home, 'remark/strip.css'), 'utf8'), /yonkoma-strip/)
})

test('a site of Astro has strips in components and in Markdown, with their looks and their script', async () => {
  const page = await built('astro-strip', join(home, 'node_modules/astro/bin/astro.mjs'), 'build')
  const $ = page('dist/index.html')
  assert.deepEqual(stripsOf($), [
    ['The first loaf', 'en', 4, 4],
    ['はじめてのパン', 'ja', 4, 4],
  ])
  assert.match($('style').text(), /yonkoma-panels/)
  assert.equal($('script[type=module]').length, 1)
  const clock = page('dist/clock/index.html')
  assert.deepEqual(stripsOf(clock), [['時計', 'ja', 4, 4]])
  assert.match(clock('style').text(), /yonkoma-panels/)
  assert.equal(clock('script[type=module]').length, 1)
})
