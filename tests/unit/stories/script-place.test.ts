/** Which words an editor's program offers at a place of a script. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whereIn } from '../../../src/stories/script-place.ts'

const panel = 'title: A test\npanels:\n  - scene: home\n'

/** What has been typed, the last line after a panel that was begun → the list of words. */
const kindAfter = (text: string): string | null => whereIn(panel + text)?.kind ?? null

test('keys of the file and of a panel are offered where they stand', () => {
  assert.deepEqual(whereIn('ti'), { kind: 'top', typed: 'ti' })
  assert.equal(whereIn('language: ')?.kind, 'language')
  assert.equal(whereIn('panels:\n  - sc')?.kind, 'panel')
  assert.equal(kindAfter('    sh'), 'panel')
})

test('after a key come its words', () => {
  assert.deepEqual(whereIn('panels:\n  - scene: off'), { kind: 'scene', typed: 'off' })
  assert.equal(kindAfter('    shot: eyes@'), 'shot')
  assert.equal(kindAfter('    fx: [focus, ra'), 'fx')
})

test('a cast has names, and words after each', () => {
  assert.equal(kindAfter('    cast:\n      mi'), 'cast')
  assert.deepEqual(whereIn(`${panel}    cast:\n      mika: left worr`), { kind: 'figure', typed: 'worr' })
  assert.equal(kindAfter('    cast: { mika: left ha'), 'figure')
  assert.equal(kindAfter('    cast: { mika: left, pi'), 'cast')
})

test('a thing comes first, then where it is', () => {
  assert.equal(kindAfter('    props: [desk, lap'), 'props')
  assert.equal(kindAfter('    props: [desk, laptop ri'), 'thing')
  assert.equal(kindAfter('    props:\n      - clo'), 'props')
  assert.equal(kindAfter('    props:\n      - clock hi'), 'thing')
})

test('speakers and places of sounds are offered, and the words of an author are left alone', () => {
  assert.equal(kindAfter('    say:\n      - mi'), 'say')
  assert.equal(kindAfter('    say:\n      - mika: Hello the'), null)
  assert.equal(kindAfter('    sfx:\n      - { words: BANG!, place: ri'), 'sound')
  assert.equal(kindAfter('    alt: Mika wav'), null)
})

test('another language begins a file of its own', () => {
  assert.equal(kindAfter('    alt: Mika.\n---\nlang'), 'top')
})
