import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTyped } from '../../../src/desk/command-line.ts'
import { eatenByNpm, type Received } from '../../../src/desk/eaten.ts'
import { told } from '../told.ts'
import { refusalOf } from './wrong-usage.ts'

const said = (...args: string[]) => refusalOf(() => readTyped(args, ['watch', 'json']))

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
  assert.deepEqual(
    [told(said('--wacth')), told(said('--wacth'), 'ja')],
    [
      'There is no option `--wacth`. Did you mean --watch?',
      '`--wacth` という指定はありません。もしかして --watch ですか。',
    ],
  ))

test('a flag that nobody can guess leads to the help', () =>
  assert.equal(told(said('-x')), 'There is no option `-x`. --help lists the options.'))

test('a language that nobody speaks here is refused', () => {
  assert.match(told(said('--lang', 'fr')), /`--lang` cannot be "fr"\. Write --lang en or --lang ja\./)
  assert.match(told(said('--lang'), 'ja'), /言語がありません/)
})

test('a flag takes no value', () =>
  assert.match(told(said('--json=yes')), /`--json` takes no value\. Write only --json\./))

const nothing = { flags: [], valued: [], words: [] }

test('what npm kept is typed again as it was meant', () => {
  const typed = (received: Partial<Received>, environment: NodeJS.ProcessEnv): string | undefined =>
    told(eatenByNpm({ ...nothing, ...received }, { npm_lifecycle_event: 'new', ...environment }))
      .split(': ')
      .at(-1)
  const valued = ['slug', 'topic', 'text']
  assert.equal(typed({ valued, words: ['door'] }, { npm_config_slug: 'true' }), 'npm run new -- --slug door')
  assert.equal(typed({ valued }, { npm_config_topik: 'law' }), 'npm run new -- --topic law')
  assert.equal(typed({ valued }, { npm_config_slug: 'true' }), 'npm run new -- --slug …')
  assert.equal(typed({ flags: ['links'] }, { npm_config_links: 'no' }), 'npm run new -- --links')
  assert.equal(typed({}, { npm_config_hepl: 'true' }), 'npm run new -- --help')
  assert.equal(
    typed({ flags: ['watch'], words: ['door', 'ja'] }, { npm_config_wathc: 'true' }),
    'npm run new -- --watch --lang ja door',
  )
})

test('settings of npm itself are none of ours', () => {
  const environment = {
    npm_config_email: 'me@news.example',
    npm_config_cert: 'a',
    npm_config_link: 'true',
    npm_config_which: 'true',
    npm_config_cache: '/home/editor/.npm',
    npm_config_links: '',
  }
  const received = {
    ...nothing,
    flags: ['watch', 'links', 'json'],
    valued: ['port', 'base', 'text', 'face', 'mail'],
  }
  assert.equal(eatenByNpm(received, environment), null)
  const ofInit = { ...nothing, flags: ['yes'], valued: ['name', 'face', 'mail'] }
  assert.equal(eatenByNpm(ofInit, { ...environment, npm_lifecycle_event: 'begin' }), null)
})
