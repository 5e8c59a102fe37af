/** A language model's program works on a site with nothing but the tools, by the public client of the protocol. */
import assert from 'node:assert/strict'
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import type { CheckResult } from '../../src/desk/check-json.ts'
import { readXmp } from '../../src/picture/disclosure.ts'
import { call, client, english, folder, japanese, refusal, stories } from './mcp-client.ts'
import { place } from './run-command.ts'

test('a program is told of the tools, and what each takes', async () => {
  const { tools } = await client.listTools()
  assert.deepEqual(
    tools.map(({ name }) => name),
    ['spec', 'cast', 'check', 'draw', 'new', 'status'],
  )
  for (const { description, inputSchema } of tools) {
    assert.ok(description)
    for (const part of Object.values(inputSchema.properties ?? {}))
      assert.ok('description' in part && part.description)
  }
  assert.match(client.getInstructions() ?? '', /The Harbour Weekly/)
})

test('from facts to a story in two languages without a problem, and a picture of it', async () => {
  assert.match((await call('spec')).text, /^# How to write for The Harbour Weekly/)
  assert.match((await call('spec', { language: 'ja' })).text, /^# 港町/)
  assert.match((await call('cast')).text, /`mika` Mika/)
  const written = await call('new', { slug: 'lamp', files: { en: english, ja: japanese } })
  assert.deepEqual(written.facts, {
    slug: 'lamp',
    files: ['content/stories/lamp/en.mdx', 'content/stories/lamp/ja.mdx'],
  })
  const checked = await call('check', { slug: 'lamp' })
  const { ok, errors, warnings, stories: ready } = checked.facts as CheckResult
  assert.deepEqual([ok, errors, warnings, ready], [true, 0, 0, 1], checked.text)
  const drawn = await call('draw', { slug: 'lamp', panel: 3, language: 'ja' })
  assert.match(drawn.text, /Panel 3: 黒地に/)
  const [picture] = drawn.pictures
  assert.equal(drawn.pictures.length, 1)
  const { format, width = 0 } = await sharp(picture).metadata()
  assert.deepEqual([format, width >= 720], ['png', true])
  assert.ok(await isNamed(picture))
  assert.match((await call('status')).text, /lamp/)
})

/** True of a picture that says which script it was drawn from. */
async function isNamed(picture: Buffer | undefined): Promise<boolean> {
  const { xmp } = await sharp(picture).metadata()
  const { made, script } = readXmp(String(xmp))
  return made === 'drawn-by-script' && script !== null
}

test('a file that has changed is read again, and the cast of the site as well', async () => {
  const file = join(stories, 'lamp/en.mdx')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('mika: right surprised', 'mika: right suprised'))
  const { facts, text: said } = await call('check', { slug: 'lamp' })
  assert.equal((facts as CheckResult).errors, 1, said)
  assert.match(said, /Did you mean `surprised`\?/)
  await writeFile(file, text)
  await writeFile(join(folder, 'content/cast.yaml'), 'alice: { en: { name: Alice }, ja: { name: アリス } }\n')
  assert.match((await call('cast')).text, /`alice` Alice/)
})

const panels = ['alice', 'mika', 'ren', 'mika'].map(
  (who, index) =>
    `  - { scene: ${index === 2 ? 'black' : 'office'}, say: [{ ${who}: Hello there }], alt: Somebody speaks. }`,
)
const script = `title: Four\npanels:\n${panels.join('\n')}\n`

test('a script that is in no file is judged and drawn, with the cast of the site', async () => {
  assert.equal(((await call('check', { script })).facts as CheckResult).errors, 0)
  const { pictures } = await call('draw', { script })
  assert.deepEqual(await Promise.all(pictures.map(isNamed)), [true, true, true, true])
  const broken = await call('draw', { script: script.replace('alice', 'nobody') })
  assert.ok(broken.isError)
  assert.match(broken.text, /^Nothing was drawn[\s\S]*nobody/)
})

test('names that are no names of stories are refused in a sentence', async () => {
  const tools = ['check', 'draw', 'new'] as const
  for (const slug of ['../../etc/passwd', '/etc/passwd'])
    for (const tool of tools)
      assert.match(await refusal(tool, { slug }), /^`slug` is "[\s\S]*lowercase letters/)
  for (const slug of ['Lamp', '..', '', 'a/b', 'a\u0000b'])
    assert.match(await refusal('new', { slug }), /^`slug` is "[\s\S]*lowercase letters/)
  assert.match(await refusal('check', { slug: 'lampp' }), /Did you mean lamp\?/)
  for (const language of ['../en', '/tmp/x', 'fr'])
    assert.match(
      await refusal('new', { slug: 'x', files: { [language]: '' } }),
      /Choose one of these: en, ja/,
    )
})

test('what links lead to outside is neither read nor written', async () => {
  const outside = join(place, 'outside')
  await mkdir(outside, { recursive: true })
  await writeFile(join(outside, 'en.mdx'), 'secret')
  await symlink(outside, join(stories, 'away'))
  await mkdir(join(stories, 'half'))
  await symlink(join(outside, 'en.mdx'), join(stories, 'half/en.mdx'))
  const files = { en: english }
  for (const tool of ['check', 'draw', 'new'])
    assert.match(await refusal(tool, { slug: 'away' }), /^content\/stories\/away leads out of the content/)
  const half = await refusal('new', { slug: 'half', files, overwrite: true })
  assert.match(half, /^content\/stories\/half\/en\.mdx leads out/)
  for (const given of [{}, { slug: 'half' }]) assert.doesNotMatch((await call('check', given)).text, /secret/)
  assert.equal(await readFile(join(outside, 'en.mdx'), 'utf8'), 'secret')
  await rm(join(stories, 'away'))
  await rm(join(stories, 'half'), { recursive: true })
})

test('a text of a megabyte is refused in a sentence', async () => {
  const long = 'a'.repeat(1_000_000)
  for (const tool of ['check', 'draw'])
    assert.match(await refusal(tool, { script: long }), /^`script` has 1000 kB.*100 kB at most\.$/)
  assert.match(await refusal('new', { slug: 'long', files: { en: long } }), /^`files\.en` has 1000 kB/)
})

test('what cannot be understood is refused in a sentence, and the next call is answered', async () => {
  assert.match(await refusal('publish', {}), /^There is no tool `publish`\. Choose one of these: spec, cast/)
  assert.match(await refusal('cast', { all: true }), /^`cast` does not take `all`/)
  assert.match(await refusal('draw', { slug: 'lamp', panel: 5 }), /^`panel` cannot be read\. 1 to 4/)
  assert.match(await refusal('draw', {}), /Give `slug` or `script`\.$/)
  const settings = await readFile(join(folder, 'yonkoma.config.ts'), 'utf8')
  await writeFile(join(folder, 'yonkoma.config.ts'), `${settings}\n(`)
  assert.match(await refusal('cast', {}), /^The settings in yonkoma\.config\.ts cannot be read/)
  await writeFile(join(folder, 'yonkoma.config.ts'), settings)
  assert.equal((await call('cast')).isError, false)
})

test('the server ends when the program closes it', async () => {
  await client.close()
  await assert.rejects(call('cast'))
})
