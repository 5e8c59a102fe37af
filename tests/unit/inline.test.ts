import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runInNewContext } from 'node:vm'
import { inlineCall } from '../../src/client/inline.ts'

test('a script inside a page keeps the spaces of its words and selectors', () => {
  const said: string[] = []
  function speak(): void {
    const name = 'img'
    for (const word of ['. strip [id] ', `.strip [${name}] : ${name}`]) said.push(word)
  }
  runInNewContext(inlineCall(speak), { said })
  assert.deepEqual(said, ['. strip [id] ', '.strip [img] : img'])
})
