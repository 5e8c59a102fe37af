/** What `npm run new` writes: files that `check` accepts but for the gaps, which are to be filled. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { errorsIn } from '../../../src/problem.ts'
import { otherLocale } from '../../site-languages.ts'
import { atDesk, unmeant } from './new-content.ts'

const goodStories = ['door', 'remote']
const other = { en: 'ja', ja: 'en' } as const

for (const lang of ['en', 'ja'] as const)
  for (const panels of ['script', 'art'] as const)
    test(`a new story in ${lang} with panels by ${panels} is a whole draft with nothing wrong but its gaps`, async () => {
      await atDesk([], async ({ ask, read, files }) => {
        assert.deepEqual(await ask({ slug: 'new-story', lang, topic: 'models', panels }), [])
        const pictures = [1, 2, 3, 4].map((number) => `panel-${number}.svg`)
        assert.deepEqual(await files('new-story'), [`${lang}.mdx`, ...(panels === 'art' ? pictures : [])])
        const { problems, stories } = await read()
        assert.deepEqual(unmeant(problems), [])
        assert.deepEqual(errorsIn(problems), [])
        assert.ok(problems.length > 30, `${problems.length} gaps`)
        assert.deepEqual(
          stories.map(({ slug, published }) => `${slug} ${published.text}`),
          ['new-story 2026-11-26'],
        )
      })
    })

for (const lang of ['en', 'ja'] as const)
  test(`a story begun in ${lang} can be begun in the other language before it is written`, async () => {
    await atDesk([], async ({ ask, read, files }) => {
      assert.deepEqual(await ask({ slug: 'new-story', lang, topic: 'models', panels: 'script' }), [])
      assert.deepEqual(await ask({ slug: 'new-story', lang: other[lang] }), [])
      assert.deepEqual(await files('new-story'), ['en.mdx', 'ja.mdx'])
      const { problems, stories } = await read()
      assert.deepEqual(unmeant(problems), [])
      assert.deepEqual(
        stories.map(({ original, editions }) => [original, ...Object.keys(editions).toSorted()]),
        [[lang, 'en', 'ja']],
      )
    })
  })

test('the translation of a story can be begun from its original', async () => {
  const { rm } = await import('node:fs/promises')
  await atDesk(goodStories, async ({ ask, read, path }) => {
    const before = await read()
    assert.equal(before.stories.length, goodStories.length)
    for (const { slug, original } of before.stories) {
      await rm(`${path}/stories/${slug}/${otherLocale(original)}.mdx`, { force: true })
      assert.deepEqual(await ask({ slug, lang: otherLocale(original) }), [])
    }
    const after = await read()
    assert.deepEqual(unmeant(after.problems), [])
    assert.deepEqual(
      after.stories.map(({ slug, editions }) => `${slug} ${Object.keys(editions).length}`),
      before.stories.map(({ slug }) => `${slug} 2`),
    )
    for (const { slug, editions } of after.stories)
      assert.deepEqual(
        editions.en?.sections.map(({ kind, parts }) => [kind, parts.length]),
        editions.ja?.sections.map(({ kind, parts }) => [kind, parts.length]),
        slug,
      )
  })
})
