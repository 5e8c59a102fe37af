/** A script in the fragment of a link. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fragmentOf, scriptIn } from '../../../src/client/play-link.ts'

test('a script comes out of a link as it went in, in any language', async () => {
  const script = 'title: ねこの手 🐈\npanels:\n  - say: [ミカ, "quoted"]\n'
  const fragment = await fragmentOf(script)
  assert.match(fragment, /^#script=[\w-]+$/)
  assert.equal(await scriptIn(fragment), script)
})

test('a page without a script in its address has none', async () => {
  assert.equal(await scriptIn(''), null)
  assert.equal(await scriptIn('#colophon'), null)
})

test('a link that is cut off, damaged or far too long is refused', async () => {
  const fragment = await fragmentOf('title: A test of links\n'.repeat(20))
  await assert.rejects(scriptIn(fragment.slice(0, -6)))
  await assert.rejects(scriptIn('#script=%%%'))
  await assert.rejects(scriptIn(await fragmentOf('a'.repeat(200_000))), RangeError)
})
