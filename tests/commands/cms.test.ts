/** The editor in the browser: a story goes through its form and comes out meaning the same. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { parse, stringify } from 'yaml'
import { type CmsConfig, cmsConfig, configText } from '../../src/desk/cms/config.ts'
import { type Field, fieldsOf } from '../../src/desk/cms/fields.ts'
import { schemasNow } from '../../src/desk/schema/files.ts'
import { readLibrary } from '../../src/reading/library/library.ts'

const now = Date.parse('2026-11-23T00:00:00Z')
const site = { root: resolve('.'), content: 'content', now }
const schemas = await schemasNow(site)
const config: CmsConfig = parse(
  configText(await cmsConfig(site, { repo: 'owner/name', branch: 'main' }, schemas)),
)
const files = config.collections.flatMap((collection) => collection.files)

/** What an editor keeps of a value: only what its form has a field for; the whole of a hidden one. */
function kept(value: unknown, { widget, fields, field }: Partial<Field>): unknown {
  if (widget === 'list' && Array.isArray(value))
    return value.map((entry) => (field ? kept(entry, field) : keptOf(entry, fields)))
  if (widget === 'object') return keptOf(value, fields)
  if (widget === 'hidden') return value
  if (widget === 'keyvalue')
    return Object.fromEntries(Object.entries(value as object).map(([key, words]) => [key, String(words)]))
  return typeof value === 'object' ? undefined : value
}

const keptOf = (value: unknown, fields: readonly Field[] = []): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const inner = (value as Record<string, unknown>)[field.name]
      return inner === undefined ? [] : [[field.name, kept(inner, field)]]
    }),
  )

/** Opened and saved: frontmatter through the form, the body as it was typed. */
function saved(text: string, fields: readonly Field[]): string {
  const [, head = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? assert.fail('no frontmatter')
  return `---\n${stringify(keptOf(parse(head), fields))}---\n${body}`
}

test('every edition of every story has a form, and none has two', async () => {
  const slugs = await readdir('content/stories')
  const expected = slugs.flatMap((slug) =>
    ['en', 'ja'].map((locale) => `content/stories/${slug}/${locale}.mdx`),
  )
  assert.deepEqual(files.map(({ file }) => file).toSorted(), expected.toSorted())
})

test('the form has every key of the schema', () => {
  for (const { file, fields } of files) {
    const isOriginal = fields.some(({ name }) => name === 'published')
    const { properties = {} } = isOriginal ? schemas.story : schemas.translation
    assert.deepEqual(
      fields.map(({ name }) => name),
      [...Object.keys(properties), 'body'],
      file,
    )
  }
})

test('words, names and choices can be edited; only what a form would break is carried along', () => {
  const hidden = new Set(files.flatMap(({ fields }) => pathsOf(fields, 'hidden')))
  const inPictures = ['lettered', 'panels.anchors', 'panels.avoid', 'panels.box']
  const inTwoWays = ['panels.props', 'panels.fx', 'panels.sfx', 'panels.cast']
  const carried = [...inPictures, ...inTwoWays].map((name) => `comic.${name}`)
  assert.deepEqual(
    [...hidden].filter((path) => !carried.includes(path)),
    [],
  )
})

const pathsOf = (fields: readonly Field[], widget: string, above = ''): string[] =>
  fields.flatMap((field) => [
    ...(field.widget === widget ? [above + field.name] : []),
    ...pathsOf(field.fields ?? [], widget, `${above}${field.name}.`),
  ])

for (const content of ['content', 'tests/fixtures/base'])
  test(`stories of ${content} that were opened and saved mean the same`, async () => {
    const root = await mkdtemp(join(tmpdir(), 'yonkoma-cms-'))
    try {
      await cp(content, join(root, 'content'), { recursive: true })
      const options = { root, content: 'content', now, includeUnpublished: true }
      const before = await readLibrary(options)
      const made = await cmsConfig(options, { repo: 'owner/name', branch: 'main' }, await schemasNow(options))
      for (const { file, fields } of made.collections.flatMap((collection) => collection.files)) {
        const text = await readFile(join(root, file), 'utf8')
        const [, head = ''] = text.split(/^---$/m)
        const again = saved(text, fields)
        assert.deepEqual(parse(again.split(/^---$/m)[1] ?? ''), parse(head), file)
        await writeFile(join(root, file), again)
      }
      const after = await readLibrary(options)
      assert.deepEqual(errorsAndWarnings(after), errorsAndWarnings(before))
      assert.ok(after.stories.length > 0)
      assert.deepEqual(meaning(after.stories), meaning(before.stories))
    } finally {
      await rm(root, { recursive: true })
    }
  })

const errorsAndWarnings = ({ problems }: { readonly problems: readonly { rule: string }[] }): string[] =>
  problems.map(({ rule }) => rule)

/** Where something was written, which another line break moves. */
const places = new Set(['line', 'column', 'written'])

const meaning = (stories: readonly unknown[]): unknown =>
  JSON.parse(JSON.stringify(stories, (key, value) => (places.has(key) ? undefined : value)))

test('what is written in two ways is carried along untouched', () => {
  const schema = {
    properties: { props: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] } },
  }
  const widgetFor = (...samples: unknown[]) => fieldsOf(schema, samples)[0]?.widget
  assert.equal(widgetFor({ props: 'door left' }), 'string')
  assert.equal(widgetFor({ props: ['door left'] }), 'list')
  assert.equal(widgetFor({}), 'list')
  assert.equal(widgetFor({ props: 'door left' }, { props: ['sign'] }), 'hidden')
})

test('the command writes two files where it is told to, and asks for the repository', async () => {
  const out = await mkdtemp(join(tmpdir(), 'yonkoma-admin-'))
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['bin/yonkoma.mjs', 'cms', '--lang', 'en', ...args])
  try {
    await run('--repo', 'owner/name', '--out', out)
    assert.deepEqual((await readdir(out)).toSorted(), ['config.yml', 'index.html'])
    const { backend } = parse(await readFile(join(out, 'config.yml'), 'utf8'))
    assert.deepEqual(backend, { name: 'github', repo: 'owner/name', branch: 'main' })
    await assert.rejects(run('--out', out), /Say where your stories are on GitHub/)
    await assert.rejects(run('--repo', 'name'), /not an owner and a name/)
    await assert.rejects(run('--repos', 'owner/name'), /There is no option `--repos`\. Did you mean --repo\?/)
  } finally {
    await rm(out, { recursive: true })
  }
})
