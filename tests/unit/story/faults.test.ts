/**
 * One fixture for each mistake: a file laid over a good story, and the lines that its editor reads.
 * `UPDATE_GOLDENS=1` writes them anew; read the difference before you keep it.
 */
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Locale, type Localized, locales } from '../../../src/i18n/locales.ts'
import { printed } from '../../../src/print-problems.ts'
import { keeps } from './expected.ts'
import { fixtures, libraryOf } from './library-of.ts'

const faults = join(fixtures, 'faults')
const names = (await readdir(faults)).toSorted()

const messagesFor = async (name: string): Promise<Localized> => {
  const { problems } = await libraryOf(join(faults, name))
  const say = (locale: Locale): string => `${printed(problems, { isColoured: false, locale })}\n`
  return { en: say('en'), ja: say('ja') }
}

test('the story under the fixtures has no problems', async () => {
  const { problems, stories } = await libraryOf()
  assert.deepEqual(problems, [])
  assert.equal(stories.length, 2)
})

for (const name of names)
  test(`an editor who makes the mistake "${name}" reads where, what and the cure`, async () => {
    const found = await messagesFor(name)
    assert.match(found.en, /:\d+:\d+ {2}\S/)
    for (const locale of locales) await keeps(join(faults, name), locale, found[locale])
  })

test('every mistake but those of whole files is reported once', async () => {
  for (const name of names) assert.match((await messagesFor(name)).en, /\n\n1 error in 1 file\.\n$/, name)
})
