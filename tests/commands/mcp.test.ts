/** A language model's program works on a site with nothing but the tools, by the public client of the protocol. */
import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import sharp from 'sharp'
import type { CheckResult } from '../../src/desk/check-json.ts'
import { readXmp } from '../../src/picture/disclosure.ts'
import { engine, environmentOf, place } from './run-command.ts'

await mkdir('.astro', { recursive: true })
/** As deep in this project as the site itself, which finds its engine by that. */
const folder = await mkdtemp('.astro/mcp-')
await cp('tests/sites/harbour', folder, { recursive: true })
const stories = join(folder, 'content/stories')

const client = new Client({ name: 'test', version: '1.0.0' })
await client.connect(
  new StdioClientTransport({
    command: process.execPath,
    args: [engine, 'mcp'],
    cwd: folder,
    env: { ...(environmentOf({}) as Record<string, string>) },
  }),
)
after(() => rm(folder, { recursive: true }))

interface Answer {
  readonly isError: boolean
  readonly text: string
  readonly pictures: readonly Buffer[]
  readonly facts: unknown
}

async function call(name: string, given: Record<string, unknown> = {}): Promise<Answer> {
  const result = await client.callTool({ name, arguments: given })
  const parts = result.content as readonly { type: string; text?: string; data?: string; mimeType?: string }[]
  return {
    isError: result.isError === true,
    text: parts.flatMap(({ text }) => text ?? []).join('\n'),
    pictures: parts.flatMap(({ mimeType, data }) =>
      mimeType === 'image/png' && data !== undefined ? Buffer.from(data, 'base64') : [],
    ),
    facts: result.structuredContent,
  }
}

/** The answer is a sentence that says why not: no stack, no path of this machine. */
async function refusal(name: string, given: Record<string, unknown>): Promise<string> {
  const { isError, text } = await call(name, given)
  assert.ok(isError, text)
  assert.doesNotMatch(text, /\n\s+at |node:internal/)
  assert.equal(text.includes(resolve('.')), false, text)
  return text
}

const english = `---
title: The new lamp is too bright to see by
summary: An invented story about a lighthouse that got a stronger lamp, and a harbour that asked for the old one back.
topic: boats
published: 2026-03-03
author: nell
disclosure: { text: ai-generated, art: drawn-by-script }
takeaways:
  - The lighthouse of the port has a lamp that is twice as strong.
  - Pilots have asked for the old lamp, since the new one dazzles them.
comic:
  title: Seeing the light
  panels:
    - scene: sea
      shot: wide
      cast: { mika: left happy point, ren: right smile }
      caption: Monday evening
      say:
        - mika: The new lamp is lit!
        - ren: Twice as strong.
      alt: On the shore Mika points at the lighthouse, and Ren smiles.
    - scene: office
      cast: { boss: left smug hips, mika: right surprised }
      say:
        - boss: Ships will see us from afar.
        - mika: And who is calling?
      alt: In an office the boss stands proudly; Mika is surprised.
    - scene: black
      shot: close
      fx: flash@ren
      cast: { ren: center dizzy clutch }
      say:
        - ren!: I see nothing!
      alt: In a white flash on black, Ren holds his head, his eyes in spirals.
    - scene: night
      cast: { mika: left relief, ren: right tired }
      say:
        - mika: They want the old one back.
        - ren: So do my eyes.
      alt: At night Mika is relieved, and Ren is worn out.
sources:
  - title: Notice on the lamp
    publisher: The port office
    url: https://example.com/lamp
    date: 2026-03-03
    kind: primary
---

## Detailed breakdown

The lamp of the lighthouse is twice as strong, as the [port office](https://example.com/lamp) said.

## Summary

Pilots have asked for the old lamp.

## Why it matters

A light helps when it can be looked at.
`

const japanese = `---
title: 明るすぎて見えない新しい灯
summary: 灯台の灯が強くなり、港が元の灯に戻すよう求めたという、架空の話です。
translated: 2026-03-03
takeaways:
  - 港の灯台の灯が2倍の強さになりました。
  - まぶしいため、水先人は元の灯を求めています。
comic:
  title: 光が見えた
  panels:
    - caption: 月曜の夕方
      say: [新しい灯がついた！, 2倍の強さだ]
      alt: 岸辺でミカが灯台を指さし、レンがほほえむ。
    - say: [遠くの船からも見えるわ, この電話はだれから？]
      alt: オフィスで部長が胸を張り、ミカが驚く。
    - say: [何も見えない！]
      alt: 黒地に白いひらめき。目を回したレンが頭をかかえる。
    - say: [元の灯がいいそうです, ぼくの目もそう言ってる]
      alt: 夜、ミカはほっとし、レンは疲れている。
sources:
  - { title: 灯についてのお知らせ }
---

## くわしい経緯

灯台の灯は2倍の強さになったと、[港の事務所](https://example.com/lamp)が知らせました。

## まとめ

水先人は元の灯を求めています。

## なぜ重要なのか

見つめられる光だけが、役に立つからです。
`

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

test('a file to fill in is begun as the command does it', async () => {
  const { facts, isError, text } = await call('new', { slug: 'buoy', lang: 'en', topic: 'boats' })
  assert.deepEqual([isError, facts], [false, { slug: 'buoy', files: ['content/stories/buoy/en.mdx'] }], text)
  assert.match(await readFile(join(stories, 'buoy/en.mdx'), 'utf8'), /¶/)
  await rm(join(stories, 'buoy'), { recursive: true })
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

test('a story is replaced only if that was asked for', async () => {
  const again = { slug: 'lamp', files: { en: english.replace('too bright', 'much too bright') } }
  const before = await readFile(join(stories, 'lamp/en.mdx'), 'utf8')
  assert.match(await refusal('new', again), /already exists\. Nothing was written\. .*`overwrite: true`/)
  assert.equal(await readFile(join(stories, 'lamp/en.mdx'), 'utf8'), before)
  assert.equal((await call('new', { ...again, overwrite: true })).isError, false)
  assert.match(await readFile(join(stories, 'lamp/en.mdx'), 'utf8'), /much too bright/)
})

test('a topic is added with the first story under it, and never replaced', async () => {
  const newTopic = {
    key: 'lamps',
    name: { en: 'Lamps', ja: '灯台' },
    description: { en: 'What shines over the harbour.', ja: '港を照らすものについて。' },
  }
  const topics = join(folder, 'content/topics.yaml')
  const before = await readFile(topics, 'utf8')
  const files = { en: english.replace(/^topic: .*$/m, 'topic: lamps') }
  const half = { ...newTopic, key: 'Lamps!', name: { en: 'Lamps' } }
  assert.match(
    await refusal('new', { slug: 'wick', files, newTopic: half }),
    /^`newTopic\.key` is "Lamps!"[\s\S]*\n`newTopic` is not in the languages of the site\..*: (en, ja|ja, en)\.$/,
  )
  assert.equal(await readFile(topics, 'utf8'), before)
  const { facts } = await call('new', { slug: 'wick', files, newTopic })
  assert.deepEqual(facts, {
    slug: 'wick',
    files: ['content/topics.yaml', 'content/stories/wick/en.mdx'],
  })
  assert.ok((await readFile(topics, 'utf8')).startsWith(before))
  assert.equal(((await call('check', { slug: 'wick' })).facts as CheckResult).errors, 0)
  assert.match(
    await refusal('new', { slug: 'flame', lang: 'en', newTopic }),
    /^topics\.yaml already has the topic "lamps"/,
  )
  const begun = await call('new', { slug: 'flame', lang: 'en', newTopic: { ...newTopic, key: 'flames' } })
  assert.equal(begun.isError, false, begun.text)
  assert.match(await readFile(join(stories, 'flame/en.mdx'), 'utf8'), /^topic: flames/m)
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
