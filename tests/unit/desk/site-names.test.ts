/** Names and taglines that cards cannot draw. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { siteNameProblems } from '../../../src/desk/site-names.ts'
import { inBoth } from '../../site-languages.ts'

const text =
  "export default defineSite({\n  name: { en: 'x', ja: 'x' },\n  tagline: { en: 'x', ja: 'x' },\n})\n"
const plain = inBoth({ en: 'The Port', ja: '港' })

const places = async (name: typeof plain, tagline: typeof plain): Promise<string[]> =>
  (await siteNameProblems({ languages: ['en', 'ja'], name, tagline }, text)).map(
    ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
  )

test('a name in letters that no font of the cards has is told at its setting, whatever the script', async () => {
  for (const name of ['أخبار الميناء', 'ข่าวท่าเรือ', 'बंदरगाह', '🚢 News']) {
    const found = await places({ ...plain, en: name }, plain)
    assert.ok(found.length > 0, name)
    for (const place of found) assert.equal(place, 'yonkoma.config.ts:2:11 missing-glyph')
  }
  const [tagline] = await places(plain, { ...plain, ja: 'ท่าเรือ' })
  assert.match(tagline ?? '', /^yonkoma\.config\.ts:3:23 /)
})

test('names of 1 to 40 characters in Latin, Cyrillic, Greek letters and kanji can be drawn', async () => {
  for (const name of ['Q', '港', 'Łódź Ñandú', 'Новости порта', 'Harbour Weekly of Port Example and Bay'])
    assert.deepEqual(await places(inBoth({ en: name, ja: name }), plain), [], name)
})
