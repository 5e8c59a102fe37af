import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTyped } from '../../../src/desk/command-line.ts'
import { orderOf } from '../../../src/desk/post/order.ts'
import type { Story } from '../../../src/stories/story.ts'
import { told } from '../told.ts'
import { refusalOf } from './wrong-usage.ts'

const storyIn = (slug: string, ...locales: readonly string[]): Story =>
  ({ slug, editions: Object.fromEntries(locales.map((locale) => [locale, { locale }])) }) as unknown as Story

const window = storyIn('attic-window', 'en', 'ja')

const order = (line: string, stories: readonly Story[] = [window]) =>
  orderOf(readTyped(line.split(' '), ['dry-run', 'again'], ['out', 'to', 'language']), stories)

const said = (line: string, stories?: readonly Story[]): string => told(refusalOf(() => order(line, stories)))

test('a story is posted where and in the language that an editor types, each service once', () => {
  const { to, locale, isDry, again } =
    order('attic-window --to mastodon,bluesky,mastodon --language ja --again') ?? assert.fail()
  assert.deepEqual(
    { to, locale, isDry, again },
    { to: ['mastodon', 'bluesky'], locale: 'ja', isDry: false, again: true },
  )
  assert.equal(order('clock --to bluesky', [storyIn('clock', 'en')])?.locale, 'en')
  assert.equal(order('attic-window'), null)
})

test('what cannot be posted as it was typed is told with what to type', () => {
  assert.match(said('attic-window --to bluesky'), /in several languages.*--language en or --language ja/)
  assert.match(
    said('attic-window --to x --language en'),
    /`--to` cannot be "x"\. Choose: bluesky, mastodon\./,
  )
  assert.match(said('attic-window --to bluesky --language fr'), /`--language` cannot be "fr"/)
  const two = [window, storyIn('clock', 'en')]
  assert.match(
    said('attic-window clock --to bluesky --language en', two),
    /Only one story can be posted at a time/,
  )
  assert.match(said('attic-window --dry-run'), /--dry-run needs to know where to post/)
  assert.match(said('attic-window --language en'), /--language needs to know where to post/)
  assert.match(
    said('attic-window --to bluesky --language en --out x'),
    /Posting writes no files\. Leave out --out/,
  )
})
