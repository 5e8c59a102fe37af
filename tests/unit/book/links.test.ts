import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bookLink, chaptersOf } from '../../../src/book/links.ts'
import { address } from '../../../src/urls/paths.ts'
import { section, told } from './sample-book.ts'

const parts = [{ id: 'three-nights', text: 'Three nights' }]
const chapters = chaptersOf([{ slug: 'door', edition: told({ sections: [section('', { parts })] }) }])
const lead = (href: string): string => bookLink(href, address('/stories/attic/'), chapters)

test('a story of the month is a chapter of the book, and its headings are places in it', () => {
  assert.equal(lead('/stories/door/'), 'door.xhtml')
  assert.equal(lead('/stories/door/#three-nights'), 'door.xhtml#at-three-nights')
  assert.equal(lead('/stories/door/#panel-2'), 'door.xhtml#at-panel-2')
})

test('a place that only the page has leads to the beginning of the chapter', () => {
  assert.equal(lead('/stories/door/#viewer'), 'door.xhtml')
})

test('every other story, another language and the rest of the web keep their addresses', () => {
  assert.equal(lead('/stories/cat/#panel-2'), address('/stories/cat/#panel-2'))
  assert.equal(lead('/ja/stories/door/'), address('/ja/stories/door/'))
  assert.equal(lead('https://example.com/?a=1&b=2#c'), 'https://example.com/?a=1&b=2#c')
})

test('a place on the page itself stays in the chapter, also where its name is written in %', () => {
  assert.equal(lead('#points'), '#at-points')
  assert.equal(lead('#%E5%A4%9C'), '#at-夜')
  assert.equal(lead('#100%'), '#at-100.25')
})
