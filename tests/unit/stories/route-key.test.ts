/** Pages with a key are rendered again only when what their route hands them has changed: so they may show nothing else. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { keyed } from '../../../src/stories/route-key.ts'

const keyOf = (props: object): string => keyed({ props }).cacheKey

test('a key changes with anything that a page is handed, however deep', () => {
  const story = (text: string) => ({ slug: 'a', editions: { en: { comic: {}, text } } })
  const page = (text: string, name = 'Law') => ({
    list: { items: [story(text)] },
    topics: new Map([['law', { name }]]),
  })
  assert.equal(keyOf(page('one')), keyOf(page('one')))
  assert.notEqual(keyOf(page('one')), keyOf(page('two')))
  assert.notEqual(keyOf(page('one')), keyOf(page('one', 'Courts')))
})

/** Values that a file imports, not types; those of styles and packages left out. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?!type\s)[^'"]*?from\s+'(\.[^']+)'/gm)].map(
    ([, name = '']) => join(dirname(file), name.replace(/\?.*/, '')).replaceAll('\\', '/'),
  )

const doors = ['src/reading/library/load.ts', 'src/reading/library/current-library.ts']
const routes = globSync('src/{components,seo,feed}/**/*-{routes,view}.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => readFileSync(file, 'utf8').includes('keyed('))

/** All that a file needs, but for what its routes do before it is shown. */
function closureOf(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file) || routes.includes(file)) return found
  found.add(file)
  for (const next of importsOf(file)) closureOf(next, found)
  return found
}

test('what shows a page with a key asks the library for nothing', () => {
  assert.equal(routes.length, 5)
  const pages = globSync('src/pages/**/*.{astro,ts}').filter((page) =>
    importsOf(page).some((file) => routes.includes(file) || file === 'src/stories/route-key.ts'),
  )
  assert.ok(pages.length >= 9, pages.join())
  for (const page of pages)
    for (const shown of importsOf(page))
      assert.deepEqual(
        doors.filter((door) => closureOf(shown).has(door)),
        [],
        `${page} shows ${shown}`,
      )
})
