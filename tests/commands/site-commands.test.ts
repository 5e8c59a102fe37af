/** The commands as editors of other sites run them: in one language, Japanese first, under a path, without some pages. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { load } from 'cheerio'
import { parse } from 'yaml'
import type { CheckResult } from '../../src/desk/check-json.ts'
import type { CmsConfig } from '../../src/desk/cms/config.ts'
import type { StatusReport } from '../../src/desk/status-report.ts'
import type { SiteSettings } from '../../src/site/define.ts'
import { engine, environmentOf, run } from './run-command.ts'

const sites = resolve('tests/sites')

/** Copies as deep in this project as the sites themselves, which find their engine by that. */
const copies = await mkdtemp('.astro/sites-')
after(() => rm(copies, { recursive: true }))

interface Copy {
  readonly name: string
  readonly folder: string
  readonly settings: SiteSettings
}

async function copyOf(name: string): Promise<Copy> {
  const folder = join(copies, name)
  const parts = ['yonkoma.config.ts', 'content', 'overrides']
  for (const part of parts.filter((part) => existsSync(join(sites, name, part))))
    await cp(join(sites, name, part), join(folder, part), { recursive: true })
  // One site has the stories of another.
  if (!existsSync(join(folder, 'content')))
    await cp(join(sites, 'harbour/content'), join(folder, 'content'), { recursive: true })
  const { default: settings } = await import(pathToFileURL(join(sites, name, 'yonkoma.config.ts')).href)
  return { name, folder, settings }
}

/** All of them before the first test: what happens after the last one happens once no test is known. */
const copied = await Promise.all(['minato', 'quay', 'port', 'rade'].map(copyOf))
const underPath = await copyOf('pages-off')

/** What a command prints. */
async function output(line: string, folder: string): Promise<string> {
  const { code, out, errors } = await run(line, {}, folder)
  assert.equal(code, 0, `${line}\n${errors}`)
  return out
}

for (const { name, folder, settings } of copied) {
  const { languages, timeZone } = settings
  const stories = readdirSync(join(folder, 'content/stories'))

  test(`${name} is checked, listed and described in its own languages`, async () => {
    const [checked, listed] = await Promise.all([
      output('check --json', folder),
      output('status --json', folder),
    ])
    const check: CheckResult = JSON.parse(checked)
    assert.deepEqual([check.problems, check.stories], [[], stories.length])
    const status: StatusReport = JSON.parse(listed)
    assert.equal(status.timeZone, timeZone)
    for (const { editions } of status.stories) {
      assert.deepEqual(Object.keys(editions), languages)
      assert.ok(Object.values(editions).every((edition) => edition?.title))
    }
    await Promise.all([output('schema', folder), output('cms --repo owner/name', folder)])
    const { collections }: CmsConfig = parse(await readFile(join(folder, 'public/admin/config.yml'), 'utf8'))
    assert.deepEqual(
      collections.map((collection) => [collection.name, collection.files.map((file) => file.name)]),
      languages.map((language) => [language, stories]),
    )
    const topics = JSON.parse(await readFile(join(folder, '.vscode/topics.schema.json'), 'utf8'))
    assert.deepEqual(Object.keys(topics.additionalProperties.properties), [...languages, 'also'])
  })

  test(`${name} begins a story in its first language, and the next in the other`, async () => {
    const [first, second] = languages
    await output(`new --slug dinghy --topic boats ${second ? `--lang ${first}` : ''}`.trim(), folder)
    const begun = await readFile(join(folder, `content/stories/dinghy/${first}.mdx`), 'utf8')
    assert.match(begun, /^published: .*T07:00:00(?:-0[34]|\+0[12]):00$/m)
    if (second) await output(`new --slug dinghy --lang ${second}`, folder)
    const check: CheckResult = JSON.parse(await output('check --json dinghy', folder))
    assert.deepEqual([...new Set(check.problems.map(({ rule }) => rule))], ['unwritten'])
  })
}

test('a time without its zone gets that of its own hour, also on the day when the clocks change', async () => {
  const { folder } = copied.find(({ name }) => name === 'port') ?? assert.fail()
  const story = join(folder, 'content/stories/ferry/en.mdx')
  const text = await readFile(story, 'utf8')
  await writeFile(story, text.replace('published: 2026-03-03', 'published: 2026-03-08 09:00'))
  const { out, errors } = await run('check ferry', {}, folder)
  assert.match(`${out}${errors}`, /Write 2026-03-08T09:00-03:00\./)
})

test('commands of Yonkoma’s own repository say so on other sites, and make nothing there', async () => {
  const { folder } = underPath
  const before = readdirSync(join(folder, 'content'))
  for (const command of ['rules', 'handbook']) {
    const { code, errors } = await run(command, {}, folder)
    assert.equal(code, 2)
    assert.match(
      errors,
      /^This works only in Yonkoma’s own repository: tests\/fixtures\S* is missing here\. .*\n$/,
    )
  }
  assert.deepEqual(readdirSync(join(folder, 'content')), before)
})

/** The development server on a copy of a site. */
async function whileServed(folder: string, look: (origin: string) => Promise<void>): Promise<void> {
  const server = spawn(process.execPath, [engine, 'dev'], {
    cwd: folder,
    env: environmentOf({ LC_ALL: 'ja_JP.UTF-8', ASTRO_DEV_BACKGROUND: '0' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'exit')
  try {
    for await (const said of server.stdout) {
      const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(said)) ?? []
      if (origin === undefined) continue
      await look(origin)
      return
    }
    assert.fail('The development server has ended')
  } finally {
    server.kill()
    await ended
  }
}

/** Everything on the site itself that the head of a page names. */
const namedIn = (html: string, site: URL): string[] =>
  load(html)('head [href^="/"], head [src^="/"], head [href^="https:"], head meta[content^="https:"]')
    .toArray()
    .map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? attribs['content'] ?? '')
    .filter((address) => address.startsWith('/') || address.startsWith(`${site}/`))
    .map((address) => address.replace(site.origin, ''))

test('a site under a path is served with all that its home page names, with the desk, and with the gallery it does not build', async () => {
  const site = new URL(underPath.settings.address ?? assert.fail())
  const base = site.pathname
  await whileServed(underPath.folder, async (here) => {
    const page = async (path: string): Promise<string> => {
      const response = await fetch(`${here}${path}`)
      assert.equal(response.status, 200, path)
      return response.text()
    }
    const named = namedIn(await page(`${base}/`), site)
    assert.ok(named.length > 10, named.join())
    for (const path of named) await page(path)
    assert.match(await page(`${base}/gallery/`), /\/pictures\/gallery\//)
    const desk = await page(`${base}/ja/desk/`)
    assert.match(desk, /<html lang="ja"/)
    assert.ok(desk.includes(`href="${base}/ja/gallery/"`))
    assert.ok(existsSync(join(underPath.folder, '.astro/collections/collections.json')))
    assert.match(await page(`${base}/ja/stories/buoy/`), /<p class="desk-ribbon/)
  })
})
