/** The engine as others install it: packed, beside a new site that `init` writes, on a path that is not ours. */
import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { before, test } from 'node:test'
import { promisify, stripVTControlCharacters } from 'node:util'
import type { Localized } from '../../src/languages/locales.ts'
import { environmentOf, place, type Run } from '../commands/run-command.ts'
import { commitAll, layClone } from '../old-clone.ts'

/** With signs that the bundler reads as parts of an address. */
const home = join(place, '新聞 & news #1 of 50%')
const modules = join(home, 'node_modules')

/** What npm does with a package, but for fetching what it needs: that is linked. */
before(async () => {
  const pack = ['pack', '--silent', '--pack-destination', place]
  const { stdout } = await promisify(execFile)('npm', pack, { shell: process.platform === 'win32' })
  mkdirSync(join(modules, 'yonkoma'), { recursive: true })
  const tarball = join(place, stdout.trim().split('\n').at(-1) ?? '')
  await promisify(execFile)('tar', ['xzf', tarball, '-C', join(modules, 'yonkoma'), '--strip-components=1'])
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(modules, name))
})

const address = ['--address', 'https://news.example.org']

const yonkoma = (folder: string, ...args: readonly string[]): Promise<Run> =>
  new Promise((done) => {
    const env = environmentOf({ YONKOMA_CACHE: '', YONKOMA_NOW: '', npm_lifecycle_event: 'npx' })
    const command = join(modules, 'yonkoma/bin/yonkoma.mjs')
    execFile(process.execPath, [command, ...args], { cwd: folder, env }, (error, out, errors) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, errors }),
    )
  })

test('a package has no tests, no stories of others and no sources with types', () => {
  const files = globSync('**', { cwd: join(modules, 'yonkoma') })
  assert.deepEqual(
    files.filter((file) => /^(tests|content|src|bench)(\/|$)/.test(file)),
    [],
  )
  assert.match(
    readFileSync(join(modules, 'yonkoma/engine/types/site/define.d.ts'), 'utf8'),
    /readonly timeZone: string/,
  )
})

test('the ten lines of docs/library.md draw a strip in an empty folder', async () => {
  const folder = join(home, 'empty')
  mkdirSync(folder)
  const [, code = ''] = /^```js\n(.*?)^```/ms.exec(readFileSync('docs/library.md', 'utf8')) ?? []
  assert.ok(code.trimEnd().split('\n').length <= 10)
  writeFileSync(join(folder, 'strip.mjs'), code)
  await promisify(execFile)(process.execPath, ['strip.mjs'], { cwd: folder })
  const drawn = globSync('panel-*.svg', { cwd: folder }).toSorted()
  assert.deepEqual(drawn, ['panel-1.svg', 'panel-2.svg', 'panel-3.svg', 'panel-4.svg'])
  for (const file of drawn) assert.match(readFileSync(join(folder, file), 'utf8'), /^<svg .*<\/svg>$/s)
})

/** Every door of the library, used as documented. */
const strict = `import { drawStrip, locales, readScript, type DrawnStrip, type Fonts, type Script } from 'yonkoma/comic'
import { explain } from 'yonkoma/comic/explain'
import { comicFonts, toPng } from 'yonkoma/comic/node'
import { StripError, stripHtml } from 'yonkoma/html'
import { readStories, type StoryEdition } from 'yonkoma/stories'
import remarkYonkoma from 'yonkoma/remark'
import { unified } from 'unified'
import 'yonkoma/element'

const fonts: Fonts = comicFonts()
const script: Script = readScript('', { cast: '', props: { lamp: '<svg/>' }, language: 'fr' })
const strip: DrawnStrip = await drawStrip(script, { language: locales[0], fonts, prefix: 'a', spot: '#008060' })
export const png: Uint8Array | null = strip.panels[0] ? await toPng(strip.panels[0].svg, 720) : null
export const said: readonly string[] = strip.problems.map((problem) => explain(problem, 'ja').cure)
export const html: string = (await stripHtml('', { layout: 'column' })).html
export const processor = unified().use(remarkYonkoma, { language: 'ja', spot: '#008060' })
export const isOurs = (error: unknown): boolean => error instanceof StripError
export const newest: StoryEdition | undefined = (await readStories('site', { drafts: true })).stories[0]
export const day: string | null = newest?.revised?.text ?? null
// @ts-expect-error: no such language
readScript('', { language: 'tlh' })
`

test('a strict program in TypeScript can use every door of the library', async () => {
  const folder = join(home, 'typed')
  mkdirSync(folder)
  writeFileSync(join(folder, 'program.mts'), strict)
  const options = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--noEmit']
  const platform = ['--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom', '--types', 'node']
  const tsc = resolve('node_modules/typescript/bin/tsc')
  const run = promisify(execFile)(process.execPath, [tsc, ...options, ...platform, 'program.mts'], {
    cwd: folder,
  })
  await run.catch((error: { readonly stdout: string }) => assert.fail(error.stdout))
})

/** What the lines of docs/library.md print of a site, run in another folder. */
async function storiesOf(site: string): Promise<string> {
  const [code = ''] =
    /^import { readStories } .*?(?=^```)/ms.exec(readFileSync('docs/library.md', 'utf8')) ?? []
  const folder = join(home, 'bot')
  mkdirSync(folder)
  writeFileSync(join(folder, 'bot.mjs'), code.replace("'path/to/site'", JSON.stringify(site)))
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['bot.mjs'], { cwd: folder })
  assert.equal(stderr, '0 problems\n')
  return stdout
}

test('a new site in two languages passes the check without a warning, and is built', async () => {
  assert.equal(
    (
      await yonkoma(
        home,
        'init',
        'site',
        '--name',
        'Harbour Weekly',
        '--languages',
        'ja,en',
        ...address,
        '--yes',
      )
    ).code,
    0,
  )
  const site = join(home, 'site')
  const checked = await yonkoma(site, 'check')
  assert.deepEqual([checked.code, checked.errors], [0, 'No problems.\n'])
  assert.match(
    await storiesOf(site),
    /^\S.*\n\S.*\nhttps:\/\/news\.example\.org\/en\/stories\/four-panels\/\n$/m,
  )
  const built = await yonkoma(site, 'build')
  assert.equal(built.code, 0, built.errors)
  const pages = globSync('dist/**/*.html', { cwd: site })
  assert.ok(pages.includes('dist/en/stories/four-panels/index.html'))
  for (const page of globSync('dist/**/*.{html,xml,json,txt,svg}', { cwd: site }))
    assert.doesNotMatch(
      readFileSync(join(site, page), 'utf8'),
      /Yonkoma AI|4koma|4コマAI|Tokyo|#ff5436/,
      page,
    )
})

test('the new site is shown while it is written, with its stories and its pages', async () => {
  const command = join(modules, 'yonkoma/bin/yonkoma.mjs')
  const env = environmentOf({ YONKOMA_CACHE: '', npm_lifecycle_event: 'npx' })
  const server = spawn(process.execPath, [command, 'dev'], { cwd: join(home, 'site'), env })
  const ended = once(server, 'exit')
  try {
    const address = await new Promise<string>((told, reject) => {
      let said = ''
      server.once('exit', () => reject(new Error(said)))
      for (const stream of [server.stdout, server.stderr])
        stream.on('data', (chunk) => {
          said += stripVTControlCharacters(`${chunk}`)
          const [, found] = /Local +(http:\S+)\//.exec(said) ?? []
          if (found) told(found)
        })
    })
    for (const path of ['/', '/en/', '/en/stories/four-panels/', '/en/policy/', '/desk/'])
      assert.equal((await fetch(address + path)).status, 200, path)
    const told = new Promise((heard) => {
      server.stderr.on('data', (chunk) => /has changed\. Stop this/.test(`${chunk}`) && heard(true))
    })
    const settings = join(home, 'site/yonkoma.config.ts')
    writeFileSync(settings, `${readFileSync(settings, 'utf8')}\n`)
    assert.ok(await told)
  } finally {
    server.kill()
    await ended
  }
})

/** Names with signs that mean something to YAML, Markdown or code. */
const oddNames: Localized = {
  en: `1. FC "News": Today #1 & {more}`,
  fr: `- L'Écho \\ du [port] & $'`,
  ja: "4コマ: '新聞' ~ #1",
}

for (const [language, name] of Object.entries(oddNames))
  test(`a new site in ${language} alone passes the check without a warning, whatever its name`, async () => {
    const typed = ['--languages', language, '--name', name, ...address, '--yes']
    const { code, errors } = await yonkoma(home, 'init', language, ...typed)
    assert.equal(code, 0, errors)
    const checked = await yonkoma(join(home, language), 'check')
    assert.deepEqual([checked.code, checked.errors], [0, 'No problems.\n'])
  })

/** What `init` says in a folder with this package.json. */
async function refused(folder: string, text: string): Promise<string> {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), text)
  const { errors } = await yonkoma(folder, 'init', '--yes', '--name', 'News')
  assert.deepEqual(readdirSync(folder), ['package.json'])
  return errors
}

test('nothing that is there is written over, but npm’s own package file is added to', async () => {
  const folder = join(home, 'begun')
  mkdirSync(folder)
  const own = { type: 'commonjs', scripts: { dev: 'mine' }, dependencies: { yonkoma: 'file:../y.tgz' } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(own))
  assert.equal((await yonkoma(folder, 'init', '--yes')).code, 0)
  const written = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  assert.deepEqual(
    [written.type, written.scripts.dev, written.scripts.build, written.dependencies.yonkoma],
    ['module', 'mine', 'yonkoma build', 'file:../y.tgz'],
  )
  for (const none of ['null', '[]', '{'])
    assert.match(await refused(join(home, `begun ${none}`), none), /cannot be read\. Nothing was written/)
  assert.match((await yonkoma(folder, 'init', 'package.json', '--yes')).errors, /package\.json is a file\./)
  writeFileSync(join(folder, 'README.md'), 'mine')
  const { code, errors } = await yonkoma(folder, 'init', '--yes')
  assert.equal(code, 1)
  assert.match(errors, /already has yonkoma\.config\.ts.*Nothing was written/)
  assert.equal(readFileSync(join(folder, 'README.md'), 'utf8'), 'mine')
})

test('what is wrong with the answers is told at once, and nothing is written', async () => {
  const typed = ['--face', 'bob', '--follow', 'z:1', '--mail', 'no', '--name', 'x'.repeat(41)]
  const { code, errors } = await yonkoma(home, 'init', 'wrong', ...typed, '--yes')
  assert.equal(code, 1)
  for (const setting of ['face', 'follow.0.kind', 'mail', 'name.en'])
    assert.ok(errors.includes(`\`${setting}\``), errors)
  assert.ok(!readdirSync(home).includes('wrong'))
})

test('a clone of the old layout is upgraded to a site that passes the check', async () => {
  const folder = join(home, 'clone')
  await layClone(folder)
  commitAll(folder)
  assert.match((await yonkoma(folder, 'upgrade')).out, /before\.\nNext: npm install, then npm run check\n$/)
  const checked = await yonkoma(folder, 'check')
  assert.deepEqual([checked.code, checked.out], [0, '2 stories are ready.\n'], checked.errors)
})
