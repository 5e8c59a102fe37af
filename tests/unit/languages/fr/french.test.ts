import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDay, formatWeekday } from '../../../../src/languages/format.ts'
import { houseStyle } from '../../../../src/languages/house-style.ts'
import { language, words } from '../../../../src/languages/languages.ts'
import { phrases } from '../../../../src/languages/line-ends/line-ends.ts'
import { prose } from '../../../../src/languages/prose.ts'
import { type BlockStyle, blocks } from '../../../../src/lettering/block.ts'
import { comicWords, labelWords } from '../../../../src/lettering/comic-words.ts'
import { kindOf } from '../../../../src/reading/body/section-names.ts'

const say = words('fr')

test('nothing and one are singular', () => {
  assert.deepEqual([0, 1, 2].map(say['topic.count']), ['0\u00a0strip', '1\u00a0strip', '2\u00a0strips'])
})

test('spaces of print are in the interface, around what is put into it as well', () => {
  assert.equal(say['missing.next'], 'Où aller\u202f?')
  assert.equal(say['search.none']('quoi ?'), 'Aucun article pour «\u00a0quoi\u202f?\u00a0»')
  assert.equal(say['glossary.inText']('Non ; oui'), 'Dans le texte\u00a0: Non\u202f; oui')
})

test('a text is printed with its own spaces, one for each that was typed', () => {
  const typed = '« Non ! » dit-il : 12 000 navires, 5 %.'
  const printed = prose('fr').spaced?.(typed) ?? ''
  assert.equal(printed, '«\u00a0Non\u202f!\u00a0» dit-il\u00a0: 12\u202f000 navires, 5\u00a0%.')
  assert.equal(printed.length, typed.length)
  assert.equal(prose('fr').spaced?.('Voilà\n: 12\n000'), 'Voilà\u00a0: 12\u202f000')
  assert.equal(prose('fr').spaced?.('En 2026 300 navires'), 'En 2026 300 navires')
})

test('the first of a month is an ordinal, and a line begins with a capital', () => {
  const first = Date.parse('2026-03-01T03:00:00Z')
  assert.equal(formatDay(first, 'fr'), '1er mars 2026')
  assert.equal(formatWeekday(first, 'fr'), 'Dimanche 1er mars 2026')
  assert.equal(formatDay(Date.parse('2026-03-11T03:00:00Z'), 'fr'), '11 mars 2026')
})

test('several names are listed as in a sentence, and la patronne is small there', () => {
  const { castCard } = language('fr').head
  assert.match(
    castCard('Le phare', ['Mika', 'Ren', 'La patronne'], null),
    /montre Mika, Ren et la patronne\.$/,
  )
})

test('a month is small within a sentence', () => {
  assert.equal(say['month.title']('2026', 8), 'Août 2026')
  assert.match(say['month.lead']('Août 2026'), /paru en août 2026/)
})

test('a ligature is in the row of its first letter, and an accent in that of its letter', () => {
  const row = (term: string) => language('fr').glossaryRow(term, null)
  assert.deepEqual(['Écluse', 'œil', 'Ça', 'API'].map(row), ['E', 'O', 'C', 'A'])
})

test('capitals keep their accents, and straight quotation marks become guillemets', () => {
  assert.equal(comicWords('L\'été, "ça" ira, cœur!', 'fr'), 'L’ÉTÉ, «\u00a0ÇA\u00a0» IRA, CŒUR\u202f!')
  assert.equal(labelWords('À 9:30 ?', 'fr'), 'À 9:30\u202f?')
})

test('no line ends before a sign, between a number and what it counts, or after a title', () => {
  assert.deepEqual(phrases('Le 2 mars, M. Brun dit : « Oui ! »', 'fr'), [
    'Le ',
    '2 mars, ',
    'M. Brun ',
    'dit : ',
    '« Oui ! »',
  ])
  assert.deepEqual(phrases('12 000 navires', 'fr'), ['12 000 ', 'navires'])
  assert.deepEqual(phrases('Ici, «\u00a0la voix des quais\u00a0»', 'fr'), [
    'Ici, ',
    '«\u00a0la voix ',
    'des ',
    'quais\u00a0»',
  ])
  assert.deepEqual(phrases('Dès 18 h 30, Mes 3 amis', 'fr'), ['Dès ', '18 h 30, ', 'Mes ', '3 ', 'amis'])
})

test('a sentence ends at its stop, not at an abbreviation', () => {
  const cut = (text: string) =>
    houseStyle('fr')
      .sentences(text)
      .map((sentence) => sentence.text)
  assert.deepEqual(cut('M. Brun part. « Quoi ! » Il rit… Fin.'), [
    'M. Brun part.',
    '« Quoi ! »',
    'Il rit…',
    'Fin.',
  ])
  assert.deepEqual(cut('Le Dr Brun, des quais, etc. Le Dr. Lune part.'), [
    'Le Dr Brun, des quais, etc. Le Dr. Lune part.',
  ])
})

test('a day to come in the past tense is seen, and a plan is not', () => {
  const { pastDays } = houseStyle('fr')
  const days = (text: string) => pastDays(text).map(({ day }) => day)
  assert.deepEqual(days('Le 1er avril 2027, la grue a été repeinte.'), ['2027-04-01'])
  assert.deepEqual(days('Le port était fermé le lundi 2 août 2027.'), ['2027-08-02'])
  assert.deepEqual(days("Il s'est ainsi tenu le 2 août 2027."), ['2027-08-02'])
  assert.deepEqual(days('La loi, qui a été votée, entrera en vigueur le 2 août 2027.'), [])
  for (const plan of [
    'La fête a été reportée au 2 août 2027.',
    'Le marché a lieu le lundi 2 août 2027.',
    'La remise est unique le 2 août 2027.',
    "Il est ouvert jusqu'au soir le 2 août 2027.",
    'Il a dit qu’elle ouvre le 2 août 2027.',
    'Les travaux commencent le 2 août 2027 et le quai est fermé.',
    'Il est fermé et on fera la fête le 2 août 2027.',
  ])
    assert.deepEqual(days(plan), [], plan)
})

test('a section is known by its name, whichever apostrophe was typed', () => {
  assert.equal(kindOf("Pourquoi c'est important"), 'matters')
  assert.equal(kindOf('À garder à l’esprit'), 'points')
})

test('a line of a balloon ends after a sentence in guillemets', () => {
  const style: BlockStyle = { locale: 'fr', manner: 'say', size: 30, isVertical: false }
  const lines = blocks('« Allez ! » Et tous partent.', style).map((block) => block.lines)
  assert.deepEqual(lines[1], ['«\u00a0ALLEZ\u202f!\u00a0»', 'ET TOUS PARTENT.'])
})
