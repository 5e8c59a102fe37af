import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linksIn } from '../../../src/desk/web-links.ts'
import { readDraft } from '../../../src/reading/draft.ts'

const file = 'content/stories/door/en.mdx'
const linksOf = (text: string) =>
  linksIn(readDraft({ bytes: Buffer.from(text), file, locale: 'en' })).map(
    ({ url, line, column }) => `${line}:${column} ${url}`,
  )

const page = `---
title: A door
sources:
  - title: One
    url: https://example.org/one
  - title: Two
    url: nowhere
---

## Detailed breakdown

A [link](https://example.org/two), https://example.org/three and [a story](story:remote).
A [mail](mailto:a@example.org) and [a heading](#door).

![A picture](./door.png)

<Quote by="Mika" href="https://example.org/four">Words.</Quote>

See [it][reference].

[reference]: https://example.org/five

## Why it matters

Words.

## Summary

Words.
`

test('addresses on other sites are found in sources, links, quotations and references, each at its place', () => {
  const found = linksOf(page)
  assert.deepEqual(found, [
    '5:10 https://example.org/one',
    '12:3 https://example.org/two',
    '12:36 https://example.org/three',
    '17:1 https://example.org/four',
    '21:1 https://example.org/five',
  ])
})

test('a file that cannot be read has none', () => assert.deepEqual(linksOf('---\ntitle: "\n---\n'), []))
