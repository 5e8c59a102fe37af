/** `npm run new` at a terminal: what it asks, what it offers, and what it makes of the answers. */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { type Answered, askMissing } from '../../../src/desk/new/ask.ts'
import { contentPlace, readWorld } from '../../../src/desk/new/make.ts'
import { addTopic } from '../../../src/desk/new/new-topic.ts'
import type { Answers } from '../../../src/desk/new/request.ts'
import { inBoth, type SiteLocale } from '../../site-languages.ts'
import { told } from '../told.ts'
import { atDesk, unmeant } from './new-content.ts'

interface Talk {
  readonly result: Answered | null
  /** Everything that was shown. */
  readonly shown: string
}

/** Types the lines one after another, and leaves after the last one. */
async function talk(
  path: string,
  lines: readonly string[],
  { given = {}, locale = 'en' }: { readonly given?: Answers; readonly locale?: SiteLocale } = {},
): Promise<Talk> {
  const [input, output] = [new PassThrough(), new PassThrough()]
  input.end(lines.map((line) => `${line}\n`).join(''))
  const options = { root: join(path, '..'), content: path, now: 0 }
  const result = await askMissing(given, {
    locale,
    worldOf: (slug) => readWorld(options, slug),
    streams: { input, output },
  })
  return { result, shown: String(output.read() ?? '') }
}

/** What is asked after the name. */
const rest = ['en', 'models', '', '', '']

test('Enter takes what is offered, and every answer is part of the result', async () => {
  await atDesk([], async ({ path }) => {
    const { result, shown } = await talk(path, ['claude-outage', '', '2', '', '', 'human'])
    assert.deepEqual(result, {
      answers: {
        slug: 'claude-outage',
        lang: 'en',
        topic: 'agents',
        panels: 'script',
        author: 'hana',
        text: 'human',
      },
      newTopic: null,
    })
    assert.match(shown, /Topic, by number or name: /)
    assert.match(shown, / 2 {2}agents +Coding agents\n/)
    assert.match(shown, /Author, by number or name \[hana\]: /)
    assert.match(shown, /\[ai-assisted\]: /)
  })
})

test('own pictures are asked about as well', async () => {
  await atDesk([], async ({ path }) => {
    const { result } = await talk(path, ['own', 'English', 'Models', 'art', 'Hana', '3', '2'])
    const { panels, text, art, topic } = result?.answers ?? {}
    assert.deepEqual([topic, panels, text, art], ['models', 'art', 'ai-generated', 'ai-assisted'])
  })
})

test('a name that cannot be an address is repaired, and Enter takes it', async () => {
  await atDesk([], async ({ path }) => {
    for (const [typed, repaired] of [
      ['My Story!', 'my-story'],
      ['  Café Zürich ', 'cafe-zurich'],
      ['ＡＩ　２０２６', 'ai-2026'],
      ['claude_outage', 'claude-outage'],
      ['It’s over', 'its-over'],
    ] as const) {
      const { result, shown } = await talk(path, [typed, '', ...rest])
      assert.equal(result?.answers.slug, repaired)
      assert.ok(shown.includes(`Press Enter for ${repaired}, or type another name: `), shown)
      assert.ok(!shown.includes('--slug'), shown)
    }
    assert.equal((await talk(path, ['My Story!', 'other', ...rest])).result?.answers.slug, 'other')
  })
})

test('a title in Japanese asks for English words', async () => {
  await atDesk([], async ({ path }) => {
    for (const typed of ['開かなかったドア', 'Claudeの障害', '!!!']) {
      const { result, shown } = await talk(path, [typed, 'door', ...rest], { locale: 'ja' })
      assert.equal(result?.answers.slug, 'door')
      assert.match(shown, /英語の1〜2語で書いてください（例: claude-outage）/)
    }
  })
})

test('a name that is taken is numbered; where one edition is there, the other is begun', async () => {
  await atDesk([], async ({ path, ask }) => {
    await ask({ slug: 'door', lang: 'en', topic: 'models' })
    const { result, shown } = await talk(path, ['Door', ''])
    assert.deepEqual(result?.answers, { slug: 'door', lang: 'ja' })
    assert.match(shown, /door exists in English\. Press Enter to translate it into Japanese/)
    await ask({ slug: 'door', lang: 'ja' })
    assert.equal((await talk(path, ['door', '', ...rest])).result?.answers.slug, 'door-2')
    await ask({ slug: 'door-2', lang: 'en', topic: 'models' })
    assert.equal((await talk(path, ['door', '', ...rest])).result?.answers.slug, 'door-3')
  })
})

test('what is not in a list is told with what may be meant', async () => {
  await atDesk([], async ({ path }) => {
    const answers = ['door', 'fr', 'en', 'modles', '', '99', 'models', '', 'nobody', '', 'humna', 'human']
    const { result, shown } = await talk(path, answers)
    assert.equal(result?.answers.topic, 'models')
    for (const said of [
      '“fr” is not on the list',
      'Did you mean models?',
      'Did you mean human?',
      '“nobody” is',
    ])
      assert.ok(shown.includes(said), said)
  })
})

test('a new topic is asked for in both languages, judged, and added to the list', async () => {
  await atDesk([], async ({ path, ask, read }) => {
    const topic = [
      'x'.repeat(25),
      '火星',
      'Mars: today',
      'ひ'.repeat(15),
      '火星',
      'Life on Mars.',
      '火星の話題。',
    ]
    const { result, shown } = await talk(path, ['door', 'en', 'new', ...topic, '', '', ''])
    const made = result?.newTopic ?? assert.fail(shown)
    assert.equal(made.key, 'mars-today')
    assert.equal(result?.answers.topic, 'mars-today')
    assert.match(shown, /too long|at most/)
    assert.match(shown, /Latin letters/)
    const file = join(path, 'topics.yaml')
    await writeFile(file, (await readFile(file, 'utf8')).trimEnd())
    await addTopic(made, contentPlace({ root: join(path, '..'), content: path, now: 0 }))
    assert.deepEqual(await ask(result?.answers ?? {}), [])
    const { topics, problems } = await read()
    assert.deepEqual(unmeant(problems), [])
    assert.deepEqual(topics.get('mars-today')?.name, { en: 'Mars: today', ja: '火星' })
    assert.equal(topics.size, 5)
  })
})

test('a list that takes no more lines is left as it is', async () => {
  await atDesk([], async ({ path }) => {
    const file = join(path, 'topics.yaml')
    const name = inBoth({ en: 'Mars', ja: '火星' })
    for (const list of ['{ models: { en: {}, ja: {} } }\n', 'models:\n  en: a\n...\n']) {
      await writeFile(file, list)
      const place = contentPlace({ root: join(path, '..'), content: path, now: 0 })
      const refused = await addTopic({ key: 'mars', name, description: name }, place)
      assert.match(told(refused), /^Nothing can be added at the end of content\/topics\.yaml\./)
      assert.equal(await readFile(file, 'utf8'), list)
    }
  })
})

test('what nobody was asked is marked, and what was answered is not', async () => {
  await atDesk([], async ({ ask, text }) => {
    const answers = { lang: 'en', topic: 'models' }
    await ask({ ...answers, slug: 'unasked' })
    await ask({ ...answers, slug: 'asked', author: 'hana', text: 'human' })
    const heads = (file: string): string[] =>
      file.split('\n').filter((line) => /^(?:author|disclosure):/.test(line))
    assert.deepEqual(
      heads(await text('unasked/en.mdx')).map((line) => line.includes('# ¶')),
      [true, true],
    )
    const seen = heads(await text('asked/en.mdx'))
    assert.ok(!seen.join().includes('¶'))
    assert.match(seen[1] ?? '', /text: human, art: drawn-by-script/)
  })
})

test('whoever leaves in the middle has written nothing', async () => {
  await atDesk([], async ({ path }) => {
    const before = await readFile(join(path, 'topics.yaml'), 'utf8')
    for (const lines of [[], ['door'], ['door', 'en', 'new', 'Mars', '火星'], ['door', 'en', 'models', '']])
      assert.equal((await talk(path, lines)).result, null)
    assert.equal(await readFile(join(path, 'topics.yaml'), 'utf8'), before)
  })
})

test('where lists are broken or empty, nobody is asked to choose from them', async () => {
  await atDesk([], async ({ path, ask }) => {
    await writeFile(join(path, 'topics.yaml'), 'services: [\n')
    const { result } = await talk(path, ['door'])
    const faults = await ask(result?.answers ?? {})
    assert.deepEqual(
      faults.map((fault) => told(fault)),
      ['topics.yaml has a mistake, so its topics cannot be read. npm run check shows what is wrong.'],
    )
  })
})
