/** A site with a server of its own, and a program that talks to it. */
import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { after } from 'node:test'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { engine, environmentOf } from './run-command.ts'

await mkdir('.astro', { recursive: true })
/** As deep in this project as the site itself, which finds its engine by that. */
export const folder = await mkdtemp('.astro/mcp-')
await cp('tests/sites/harbour', folder, { recursive: true })
export const stories = join(folder, 'content/stories')

export const client = new Client({ name: 'test', version: '1.0.0' })
await client.connect(
  new StdioClientTransport({
    command: process.execPath,
    args: [engine, 'mcp'],
    cwd: folder,
    env: { ...(environmentOf({}) as Record<string, string>) },
  }),
)
after(async () => {
  await client.close()
  await rm(folder, { recursive: true })
})

export interface Answer {
  readonly isError: boolean
  readonly text: string
  readonly pictures: readonly Buffer[]
  readonly facts: unknown
}

export async function call(name: string, given: Record<string, unknown> = {}): Promise<Answer> {
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
export async function refusal(name: string, given: Record<string, unknown>): Promise<string> {
  const { isError, text } = await call(name, given)
  assert.ok(isError, text)
  assert.doesNotMatch(text, /\n\s+at |node:internal/)
  assert.equal(text.includes(resolve('.')), false, text)
  return text
}

export const english = `---
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

export const japanese = `---
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
