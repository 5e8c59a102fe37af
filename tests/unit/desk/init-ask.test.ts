/** `yonkoma init` at a terminal: what it asks, and which answers it takes. */
import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { askSite } from '../../../src/desk/init/ask.ts'
import { judgeSite } from '../../../src/desk/init/judge.ts'
import type { SiteAnswers } from '../../../src/desk/init/settings.ts'

const judge = { locale: 'en', place: '/home/me/harbour' } as const

/** Types the lines one after another, and leaves after the last one. */
async function talk(lines: readonly string[], given: SiteAnswers = {}) {
  const [input, output] = [new PassThrough(), new PassThrough()]
  input.end(lines.map((line) => `${line}\n`).join(''))
  const answers = await askSite(given, { ...judge, streams: { input, output } })
  return { answers, shown: String(output.read() ?? '') }
}

test('Enter takes what is offered, and a flag is not asked about', async () => {
  const { answers, shown } = await talk(['', '', '', '', ''], { languages: 'ja' })
  const { name, languages, face, follow } = answers ?? {}
  assert.deepEqual([name, languages, face, follow], ['harbour', 'ja', 'mika', 'none'])
  assert.doesNotMatch(shown, /Languages/)
  assert.ok(!('faults' in (await judgeSite(answers ?? {}, judge))))
})

test('an answer that no site can have is asked for again, and nothing else is', async () => {
  const lines = [
    '!!!',
    'x'.repeat(41),
    '🐟 News',
    '*News*',
    'Harbour',
    'en',
    '',
    'ftp://x',
    'https://a.example.org',
  ]
  const { answers, shown } = await talk([...lines, 'x:@', 'rss', 'nobody', 'desk@a.example.org'])
  assert.deepEqual(answers, {
    name: 'Harbour',
    languages: 'en',
    face: 'mika',
    address: 'https://a.example.org',
    follow: 'rss',
    mail: 'desk@a.example.org',
  })
  for (const said of [
    'no letters or digits',
    'fonts have no 🐟',
    'Markdown and HTML',
    'an address like',
    'on X',
    'email',
  ])
    assert.ok(shown.includes(said), said)
})

test('who leaves gets no site', async () => {
  assert.equal((await talk(['Harbour'])).answers, null)
})
