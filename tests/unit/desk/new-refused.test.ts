/** What `npm run new` refuses, and that it never writes over anything. */
import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { readFlags } from '../../../src/desk/new/flags.ts'
import { writeNew } from '../../../src/desk/new/make.ts'
import type { Said } from '../../../src/messages/editor-words.ts'
import { told } from '../told.ts'
import { atDesk } from './new-content.ts'

const english = (faults: readonly Said[]): string[] => faults.map((fault) => told(fault))

test('flags are read in any order, with = or without', () => {
  const { answers, faults } = readFlags(['--lang=ja', '--slug', 'new-story', '--panels', 'art'])
  assert.deepEqual(answers, { lang: 'ja', slug: 'new-story', panels: 'art' })
  assert.deepEqual(faults, [])
})

test('a word of its own is the name of the story, and several are one name', () => {
  assert.deepEqual(readFlags(['new-story', '--lang', 'en']).answers, { slug: 'new-story', lang: 'en' })
  assert.deepEqual(readFlags(['New', 'Story']), { answers: { slug: 'New Story' }, faults: [] })
})

test('every flag that cannot be understood is told at once', () => {
  const { faults } = readFlags(['--slug', 'a', 'new-story', '--topik', 'models', '--lang'])
  assert.deepEqual(english(faults), [
    '"new-story" means nothing here. --help lists what you can type.',
    'There is no option `--topik`. Did you mean --topic?',
    '`--lang` has no value. Write it after a space: --lang …',
  ])
})

test('a bad name, a language, a topic and a way that are not there are told at once, in both languages', async () => {
  await atDesk([], async ({ ask }) => {
    const faults = await ask({ slug: 'New Story', lang: 'fr', topic: 'model', panels: 'photo' })
    assert.deepEqual(
      english(faults).map((line) => line.split('. ')[0]),
      [
        '`--slug` is "New Story", which cannot be an address',
        '`--lang` cannot be "fr"',
        '`--topic` cannot be "model"',
        '`--panels` cannot be "photo"',
      ],
    )
    assert.match(told(faults[2]), /Did you mean models\? Valid here: services, agents/)
    assert.match(told(faults[2], 'ja'), /もしかして models ですか。使えるのは services、agents/)
  })
})

test('what was not said is told at once', async () => {
  await atDesk([], async ({ ask }) => {
    assert.deepEqual(
      english(await ask({})).map((line) => line.split('. ')[0]),
      ['The story has no name yet', 'The language is missing', 'The topic is missing'],
    )
  })
})

test('an edition that is there is left as it is', async () => {
  await atDesk([], async ({ ask, text }) => {
    const answers = { slug: 'new-story', lang: 'en', topic: 'models' }
    assert.deepEqual(await ask(answers), [])
    const before = await text('new-story/en.mdx')
    const again = await ask({ ...answers, topic: 'law' })
    assert.deepEqual(english(again), ['new-story/en.mdx already exists. Nothing was written.'])
    assert.equal(await text('new-story/en.mdx'), before)
  })
})

test('where both editions are there nothing is written', async () => {
  await atDesk(['door'], async ({ ask, files }) => {
    const faults = await ask({ slug: 'door', lang: 'ja' })
    assert.deepEqual(english(faults), ['door/en.mdx and door/ja.mdx already exist. Nothing was written.'])
    assert.deepEqual(await files('door'), ['en.mdx', 'ja.mdx'])
  })
})

test('a picture that is there is not replaced by one that holds its place', async () => {
  await atDesk([], async ({ ask, files, path }) => {
    await mkdir(join(path, 'stories/new-story'), { recursive: true })
    await writeFile(join(path, 'stories/new-story/panel-2.svg'), 'mine')
    const answers = { slug: 'new-story', lang: 'ja', topic: 'models', panels: 'art' }
    assert.match(english(await ask(answers))[0] ?? '', /^panel-2\.svg is already in the folder/)
    assert.deepEqual(await files('new-story'), ['panel-2.svg'])
  })
})

test('a file that appears while it is being written is left as it is', async () => {
  await atDesk([], async ({ path }) => {
    const file = join(path, 'late.mdx')
    await writeFile(file, 'mine')
    const faults = await writeNew([{ path: file, name: 'content/late.mdx', text: 'ours' }])
    assert.deepEqual(english(faults), [
      'content/late.mdx was created in the meantime and was left unchanged.',
    ])
  })
})

test('a file in the place of the folder is left as it is', async () => {
  await atDesk([], async ({ ask, path, text }) => {
    await mkdir(join(path, 'stories'), { recursive: true })
    await writeFile(join(path, 'stories/new-story'), 'mine')
    const faults = await ask({ slug: 'new-story', lang: 'en', topic: 'models' })
    assert.deepEqual(english(faults), [
      'content/stories/new-story is a file, not a folder. Move it elsewhere first.',
    ])
    assert.equal(await text('new-story'), 'mine')
  })
})

test('a translation takes topic, panels and author from its original', async () => {
  await atDesk([], async ({ ask, files }) => {
    assert.deepEqual(await ask({ slug: 'new-story', lang: 'en', topic: 'models' }), [])
    const faults = await ask({ slug: 'new-story', lang: 'ja', topic: 'models', panels: 'art' })
    assert.deepEqual(
      english(faults).map((line) => line.split(' ')[0]),
      ['`--topic`', '`--panels`'],
    )
    assert.deepEqual(await files('new-story'), ['en.mdx'])
  })
})

test('an original with mistakes, or one that is a translation, is not translated', async () => {
  await atDesk([], async ({ ask, text, path, files }) => {
    assert.deepEqual(await ask({ slug: 'new-story', lang: 'en', topic: 'models' }), [])
    const file = join(path, 'stories/new-story/en.mdx')
    const good = await text('new-story/en.mdx')
    const refusals: (readonly [string, RegExp])[] = [
      [good.replace('title: ¶', 'titel: ¶'), /has the problems above/],
      [good.replace('title: ¶', 'title: "¶'), /has the problems above/],
      [good.replace('## Summary', '{summary}'), /has the problems above/],
      [good.replace('published:', 'translated:'), /has no `published`/],
    ]
    for (const [bad, reason] of refusals) {
      await writeFile(file, bad)
      assert.match(english(await ask({ slug: 'new-story', lang: 'ja' })).join('\n'), reason)
    }
    assert.deepEqual(await files('new-story'), ['en.mdx'])
  })
})

test('where a file lies in place of the folder of stories, it is named', async () => {
  await atDesk([], async ({ path, ask }) => {
    await writeFile(join(path, 'stories'), '')
    const faults = english(await ask({ slug: 'new-story', lang: 'en', topic: 'models' }))
    assert.match(faults.join(), /\/stories is a file, not a folder\./)
  })
})
