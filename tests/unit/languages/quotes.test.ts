import assert from 'node:assert/strict'
import { test } from 'node:test'
import { curled } from '../../../src/languages/en/quotes.ts'
import { comicWords, labelWords } from '../../../src/lettering/comic-words.ts'

for (const [typed, expected] of [
  [`It's the '90s, get 'em`, 'It’s the ’90s, get ’em'],
  [`'Tis the class of '26`, '’Tis the class of ’26'],
  [`rock 'n' roll, rock-'n'-roll, fish 'n chips`, 'rock ’n’ roll, rock-’n’-roll, fish ’n chips'],
  [`"'Yes,' she said, 'it's done.'"`, '“‘Yes,’ she said, ‘it’s done.’”'],
  [`He said "it's '26"`, 'He said “it’s ’26”'],
  [`("now") ['then'] {'x'}`, '(“now”) [‘then’] {‘x’}'],
  [`wait—"no"--"yes"-'ok'/'no'`, 'wait—“no”--“yes”-‘ok’/‘no’'],
  [`the dogs' bowls, O'Neil's`, 'the dogs’ bowls, O’Neil’s'],
  [`5'10" tall, in "2026"`, '5′10″ tall, in “2026”'],
  [`'Never' is an 'emergency'`, '‘Never’ is an ‘emergency’'],
  [`"'90s music"`, '“’90s music”'],
  [`'Til noon, 'cause I say so`, '’Til noon, ’cause I say so'],
] as const)
  test(`${typed} is lettered ${expected}`, () => assert.equal(curled(typed), expected))

test('balloons and labels are curled alike', () => {
  assert.equal(comicWords(`the '90s`, 'en'), 'THE ’90s')
  assert.equal(labelWords(`get 'em`, 'en'), 'get ’em')
})
