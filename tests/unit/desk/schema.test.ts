/** Editors' programs know every key, and what is committed is what the schema says today. */
import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'
import { editionsIn, writeEditorMap } from '../../../src/desk/schema/editor-map.ts'
import { schemaFiles, schemas } from '../../../src/desk/schema/files.ts'
import { type Json, jsonSchema } from '../../../src/desk/schema/json-schema.ts'

/** Which topics and authors there are is the content's. */
test('the committed schemas are those of today', async () => {
  const story = JSON.parse(await readFile('.vscode/story.schema.json', 'utf8')) as Json
  const [topics = [], people = []] = ['topic', 'author'].map((key) => story.properties?.[key]?.enum)
  for (const { name, text } of schemaFiles(schemas({ topics, people }))) {
    const committed = await readFile(name, 'utf8').catch(() => '')
    assert.ok(committed === text, `${name} is not what the schema says today. Run: npm run schema`)
  }
})

test('a new topic and a new author can be chosen', () => {
  const { story } = schemas({ topics: ['services', 'space'], people: ['taro', 'hana'] })
  const { topic, author } = story.properties ?? {}
  assert.deepEqual(
    [topic?.enum, author?.enum],
    [
      ['services', 'space'],
      ['taro', 'hana'],
    ],
  )
})

test('a key without help is refused, and so is help without a key', () => {
  const schema = z.strictObject({ title: z.string() })
  const help = [{ title: 'Headline.' }, { title: '見出しです。' }]
  assert.throws(() => jsonSchema(schema, [{}, {}]), /`title` has no help/)
  const stale = [{ title: 'Headline.', subtitle: 'Another.' }, { title: '見出しです。' }]
  assert.throws(() => jsonSchema(schema, stale), /no key: subtitle/)
  assert.equal(jsonSchema(schema, help).properties?.['title']?.description, 'Headline.\n見出しです。')
})

test('every file is known as an original or a translation, whether it can be read or not', async () => {
  const root = await mkdtemp(join(tmpdir(), 'yonkoma-map-'))
  try {
    const options = { root, content: 'content', now: 0 }
    await cp('tests/fixtures/base', join(root, 'content'), { recursive: true })
    await cp('.vscode', join(root, '.vscode'), { recursive: true })
    await writeFile(join(root, 'content/stories/remote/ja.mdx'), '---\ntitle: [\n---\n')
    const kinds = (await editionsIn(options)).map(({ slug, locale, kind }) => `${slug}/${locale} ${kind}`)
    assert.deepEqual(kinds, [
      'door/en story',
      'door/ja translation',
      'remote/en story',
      'remote/ja translation',
    ])
    await writeEditorMap(options)
    const map = join(root, '.astro/collections/collections.json')
    const { entries } = JSON.parse(await readFile(map, 'utf8'))
    assert.deepEqual(Object.values(entries), ['story', 'translation', 'story', 'translation'])
    const first = (await stat(map)).mtimeMs
    await writeEditorMap(options)
    assert.equal((await stat(map)).mtimeMs, first)
  } finally {
    await rm(root, { recursive: true })
  }
})
