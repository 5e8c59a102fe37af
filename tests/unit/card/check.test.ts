import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cardProblems } from '../../../src/card/check.ts'
import type { Locale } from '../../../src/languages/locales.ts'
import type { Headline } from '../../../src/reading/outside.ts'
import { what } from '../words-of.ts'

const headline = (target: string, locale: Locale, part: Headline['part'] = 'title'): Headline => ({
  ...{ target, locale, part, file: 'a.mdx', line: 2, column: 8 },
  written: [{ index: 0, line: 2, column: 8 }],
})

const told = async (...headlines: readonly Headline[]): Promise<readonly string[]> =>
  (await cardProblems(headlines)).map((problem) => `${problem.line}:${problem.column} ${what(problem)}`)

test('ordinary titles can be drawn', async () => {
  assert.deepEqual(await told(headline('Claude’s front door jams: “four hours” – €0', 'en')), [])
  assert.deepEqual(await told(headline('「AI推進法」とは何か。①罰則のない法律／髙﨑さん〜…', 'ja')), [])
})

test('an emoji cannot be drawn, and is named once, at its place', async () => {
  assert.deepEqual(await told(headline('AIが止まった😱😱夜', 'ja')), [
    "2:15 The social card's fonts have no 😱😱 (U+1F631 FACE SCREAMING IN FEAR).",
  ])
})

test('a word in a script that no font of the card has is named by its characters', async () => {
  assert.deepEqual(await told(headline('A ครู', 'en')), [
    "2:10 The social card's fonts have no ครู (U+0E04 THAI CHARACTER KHO KHWAI, U+0E23 THAI CHARACTER RO RUA + U+0E39 THAI CHARACTER SARA UU).",
  ])
})

test('the name of a topic is judged by the faces of the tab', async () => {
  assert.deepEqual(await told(headline('法律と政策', 'ja', 'topic')), [])
  assert.equal((await told(headline('Law 😀', 'en', 'topic'))).length, 1)
})
