/** What an editor of a French edition is warned of, in the languages of editors. */
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { readDraft } from '../../../../src/reading/draft.ts'
import { checkStyle } from '../../../../src/reading/style/check.ts'
import { missingNumbers } from '../../../../src/reading/style/numbers.ts'
import { slips } from '../../../../src/reading/style/slips.ts'
import { untranslated } from '../../../../src/reading/style/untranslated.ts'
import { filesOf, fixtures } from '../../../cases.ts'
import { keeps } from '../expected.ts'
import { editionOf, marked } from './edition.ts'

const cases = join(fixtures, 'french')
const file = 'stories/door/fr.mdx'

for (const name of await readdir(cases))
  test(`an editor of a French edition is warned of "${name}"`, async () => {
    const bytes = Buffer.from(String((await filesOf(join(cases, name)))[file]))
    const problems = checkStyle([readDraft({ bytes, file: `content/${file}`, locale: 'fr' })])
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      [name],
    )
    await keeps(join(cases, name), problems)
  })

const slipsIn = (body: string): string[] => marked(slips(editionOf('fr', body)).flat())

test('every sign that wants a space is seen where it has none, and none is seen where it has one', () => {
  assert.deepEqual(slipsIn('Quoi? Non; «oui» et voilà: rien.'), [
    '? Non; «oui» et voilà: rien.',
    '; «oui» et voilà: rien.',
    '«oui» et voilà: rien.',
    '» et voilà: rien.',
    ': rien.',
  ])
  assert.deepEqual(slipsIn('Quoi ? Non ; « oui » et voilà : rien. À 9:30, 12 % (sic !) de « … ».'), [])
  assert.deepEqual(slipsIn('En 2026: etc.: fin. Yahoo! :-)'), [
    ': etc.: fin. Yahoo! :-)',
    ': fin. Yahoo! :-)',
  ])
  assert.deepEqual(slipsIn('Nous nous trompons, « dit “lui” ». Le le port.'), ['Le le port.'])
})

test('spaces are missed in the comic as well, where words said twice are no slip', () => {
  const comic =
    'title: T\ncomic: { panels: [{ alt: Non!, say: [Vite vite !, { mika: Quoi? }, À https://a.example/?!] }] }'
  assert.deepEqual(marked(slips(editionOf('fr', 'Rien.', comic)).flat()), ['!', '?'])
})

test('an English sentence in guillemets is quoted', () => {
  assert.deepEqual(untranslated(editionOf('ja', 'それは« The door was shut for an hour »だ。')), [])
})

const missing = (fr: string, en: string): string[] =>
  missingNumbers(editionOf('en', en), editionOf('fr', fr)).map(({ found }) => Object(found).written)

test('numbers of an English edition are found in French words, with decimal commas and spaces', () => {
  assert.deepEqual(missing('Soit 1,5 million, 12 500 et 3,2 %.', 'That is 1.5 million, 12,500 and 3.2%.'), [])
  assert.deepEqual(missing('Quatre-vingt-dix-sept navires, deux douzaines.', 'All 97 ships, 24 of them.'), [])
  assert.deepEqual(missing('Deux milliards et demi, soit 6 M€.', 'It is 2.5 billion, or €6m.'), [])
  assert.deepEqual(missing('Deux cent mille, les trois quarts.', 'It is 200,000, which is 75%.'), [])
  assert.deepEqual(missing('Le 31 mars, 40 navires.', 'On 31 March 41 ships.'), ['41'])
  assert.deepEqual(
    missingNumbers(editionOf('fr', 'Soit 1,5 million.'), editionOf('en', '1.6 million.')).length,
    1,
  )
})
