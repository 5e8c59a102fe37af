import assert from 'node:assert/strict'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readFolder } from '../../../src/reading/folder.ts'
import { type Sketch, sketchStory } from '../../../src/reading/sketch.ts'
import { fixtures } from '../../cases.ts'
import '../own-cache.ts'

type Change = (text: string) => string

/** The strips of a good story after changes of its files; `door` is drawn, `remote` shows its author's pictures. */
async function sketchAfter(changes: Readonly<Record<string, Change>>, slug = 'door') {
  const path = join(await mkdtemp(join(tmpdir(), 'yonkoma-sketch-')), slug)
  try {
    await cp(join(fixtures, 'base/stories', slug), path, { recursive: true })
    for (const [name, change] of Object.entries(changes)) {
      const before = await readFile(join(path, name), 'utf8')
      assert.notEqual(change(before), before, 'the change finds nothing to change')
      await writeFile(join(path, name), change(before))
    }
    return await sketchStory({ slug, path, name: `content/stories/${slug}` })
  } finally {
    await rm(join(path, '..'), { recursive: true })
  }
}

const there = (sketch: Sketch | undefined): string =>
  (sketch?.panels ?? []).map((panel) => (panel ? 'x' : '-')).join('')

const replaced =
  (from: string | RegExp, to: string): Change =>
  (text) =>
    text.replace(from, to)

test('the strip of a story without mistakes is the one that readers see', async () => {
  for (const content of [
    join(fixtures, 'base/stories'),
    join(fixtures, 'art/stories'),
    'tests/sites/harbour/content/stories',
  ])
    for (const slug of await readdir(content)) {
      const folder = { slug, path: join(content, slug), name: `${content}/${slug}` }
      const { story } = await readFolder(folder)
      if (!story) continue
      const sketch = await sketchStory(folder)
      for (const edition of Object.values(story.editions)) {
        const found = sketch[edition.locale]
        const { title, panels } = edition.comic
        assert.deepEqual(found && { title: found.title, panels: found.panels }, { title, panels }, slug)
      }
    }
})

test('a mistake in one panel of the original takes that panel from both editions', async () => {
  const wrong: Readonly<Record<string, Change>> = {
    scene: replaced('shot: close', 'shot: close\n      scene: ofice'),
    prop: replaced('shot: close', 'shot: close\n      props: [dooor]'),
    speaker: replaced('- ren: Who', '- rne: Who'),
    words: replaced('Who has the key?', 'Who has the key? '.repeat(9)),
    key: replaced('shot: close', 'shto: close'),
    alt: replaced(/^ +alt: Ren.*\n/m, ''),
    slip: replaced('- ren: Who has the key?', '- ren: "Who has the key?'),
    colon: replaced('alt: Ren looks', 'alt: Ren: looks'),
  }
  for (const [name, change] of Object.entries(wrong)) {
    const { en, ja } = await sketchAfter({ 'en.mdx': change })
    assert.equal(there(en), 'x-xx', name)
    assert.equal(there(ja), 'x-xx', name)
  }
})

test('a mistake in a panel of the translation leaves the original whole', async () => {
  const { en, ja } = await sketchAfter({ 'ja.mdx': replaced(/say: \[\]$/m, 'say: [まだある]') })
  assert.equal(there(en), 'xxxx')
  assert.equal(there(ja), 'xxx-')
})

test('a mistake outside the strip takes no panel away', async () => {
  for (const change of [
    replaced('title: The door', 'title: News: the door'),
    replaced('topic: services', 'topic: servces'),
    replaced('kind: press', 'kind: gossip'),
    replaced('## Detailed breakdown', '## Detailed'),
    replaced('<Term id="key">', '<Term id="key>'),
  ])
    assert.equal(there((await sketchAfter({ 'en.mdx': change })).en), 'xxxx')
  const slip = replaced('title: A remote', 'title: News: a remote')
  assert.equal(there((await sketchAfter({ 'en.mdx': slip }, 'remote')).en), 'xxxx')
})

test('where the form of the file is lost, no panel is guessed', async () => {
  const { en } = await sketchAfter({ 'en.mdx': replaced('---\n', '') })
  assert.equal(there(en), '----')
  assert.equal(there((await sketchAfter({ 'en.mdx': () => '' })).en), '----')
})

test('the title is read from its own line where the frontmatter cannot be', async () => {
  const path = await mkdtemp(join(tmpdir(), 'yonkoma-title-'))
  const folder = { slug: 'door', path, name: 'content/stories/door' }
  try {
    for (const [text, title] of [
      ['---\ntitle: The door\nsummary: [', 'The door'],
      ['title: "The door"\n---\n', 'The door'],
      ['---\ntitle: News: the door\n---\n', 'News: the door'],
      ['---\ntitle:\nsummary: A\n', null],
    ] as const) {
      await writeFile(join(path, 'en.mdx'), text)
      assert.equal((await readFolder(folder)).heads.en?.title, title, text)
    }
  } finally {
    await rm(path, { recursive: true })
  }
})
