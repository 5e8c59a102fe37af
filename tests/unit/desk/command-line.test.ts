import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTyped, WrongUsage } from '../../../src/desk/command-line.ts'

const said = (...args: string[]) => {
  try {
    readTyped(args, ['watch', 'json'])
  } catch (error) {
    if (error instanceof WrongUsage) return error.said
    throw error
  }
  return assert.fail('it was understood')
}

test('flags and words may stand in any order', () =>
  assert.deepEqual(readTyped(['outage', '--json', 'shock', '--lang', 'ja'], ['watch', 'json']), {
    flags: { watch: false, json: true },
    values: {},
    words: ['outage', 'shock'],
    locale: 'ja',
  }))

test('nothing typed is nothing asked for', () =>
  assert.deepEqual(readTyped([], ['watch']), {
    flags: { watch: false },
    values: {},
    words: [],
    locale: null,
  }))

test('the language may follow an equals sign', () =>
  assert.equal(readTyped(['--lang=en'], ['watch']).locale, 'en'))

test('words behind two dashes are words, whatever they look like', () =>
  assert.deepEqual(readTyped(['--', '--watch'], ['watch']).words, ['--watch']))

test('a mistyped flag is guessed', () =>
  assert.deepEqual(said('--wacth'), {
    en: 'There is no option `--wacth`. Did you mean --watch?',
    ja: '`--wacth` という指定はありません。もしかして --watch ですか。',
  }))

test('a flag that nobody can guess leads to the help', () =>
  assert.equal(said('-x').en, 'There is no option `-x`. --help lists those there are.'))

test('a language that nobody speaks here is refused', () => {
  assert.match(said('--lang', 'fr').en, /`--lang` is "fr"\. Write --lang en or --lang ja\./)
  assert.match(said('--lang').ja, /言語がありません/)
})

test('a flag takes no value', () =>
  assert.match(said('--json=yes').en, /`--json` takes no value\. Write --json alone\./))
