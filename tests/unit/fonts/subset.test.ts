import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { before, test } from 'node:test'
import { Blob, Face } from 'harfbuzzjs'
import { cacheFile } from '../../../src/cache.ts'
import { displayWords } from '../../../src/fonts/display-words.ts'
import { pageFonts, recipes } from '../../../src/fonts/page-fonts.ts'
import { recipeKey } from '../../../src/fonts/recipe.ts'
import { subset, subsetOnce } from '../../../src/fonts/subset.ts'
import { en } from '../../../src/languages/en/words/words.ts'
import { site } from '../../../src/site.ts'

/** WOFF2 → the characters it has; HarfBuzz reads the unpacked form only. */
const fontverter: { convert: (font: Buffer, to: 'sfnt') => Promise<Buffer> } = createRequire(
  createRequire(import.meta.url).resolve('subset-font'),
)('fontverter')

async function charactersIn(file: string): Promise<Set<string>> {
  const sfnt = await fontverter.convert(await readFile(file), 'sfnt')
  return new Set([...new Face(new Blob(sfnt)).collectUnicodes()].map((code) => String.fromCodePoint(code)))
}

const missing = (text: string, from: ReadonlySet<string>): string[] =>
  [...new Set(text)].filter((character) => !/\s/.test(character) && !from.has(character))

let families: Awaited<ReturnType<typeof pageFonts>>
const file = (name: string, variant = 0): string => {
  const family = families.find((candidate) => candidate.name === `Yonkoma ${name}`)
  return cacheFile('page-fonts', `${family?.options.variants[variant]?.key}.woff2`)
}
const bytes = async (...files: string[]): Promise<number> =>
  (await Promise.all(files.map((path) => readFile(path)))).reduce((sum, { length }) => sum + length, 0)

before(async () => {
  families = await pageFonts()
})

test('the same recipe gives the same bytes', async () => {
  assert.deepEqual(await subset(recipes.koma), await subset(recipes.koma))
})

test('a subset has its characters and no others', async () => {
  const found = await charactersIn(await subsetOnce(recipes.koma))
  assert.deepEqual([...found].toSorted(), [...'起承転結附'].toSorted())
})

test('the order of characters and repetitions do not change the name of a subset', () => {
  const recipe = { face: 'display', characters: '朝の朝', features: [] } as const
  assert.equal(recipeKey(recipe), recipeKey({ ...recipe, characters: 'の朝' }))
  assert.notEqual(recipeKey(recipe), recipeKey({ ...recipe, characters: 'の夜' }))
  assert.notEqual(recipeKey(recipe), recipeKey({ ...recipe, features: ['kern'] }))
})

test('every English phrase of the interface can be set in every Latin face', async () => {
  const english = Object.values(en).map(String).join('') + Object.values(site.promise.en).join('')
  const latin = english.replace(/[^\p{ASCII}\p{Script=Latin}]/gu, '')
  for (const name of ['Display', 'Text', 'UI'])
    assert.deepEqual(missing(latin, await charactersIn(file(name))), [], name)
})

test('every Japanese heading of the interface can be set in the display face', async () => {
  const both = new Set([
    ...(await charactersIn(file('Display', 0))),
    ...(await charactersIn(file('Display', 1))),
  ])
  assert.deepEqual(missing(await displayWords(), both), [])
})

test('the fixed Japanese headings are collected from where they are written', async () => {
  const words = await displayWords()
  for (const heading of [
    site.name.ja,
    '出典',
    'くわしい経緯',
    'なぜ重要なのか',
    '4コマの読み方',
    'チャットサービス',
  ])
    assert.ok(words.includes(heading), heading)
})

test('an English page loads at most 54 kB of fonts, a Japanese page 34 kB before its own headings', async () => {
  assert.ok((await bytes(file('Display'), file('Text'), file('UI'), file('Koma'))) <= 54_000)
  assert.ok((await bytes(file('Display', 0), file('Display', 1), file('Koma'))) <= 34_000)
})

test('nothing in the setting names a folder of this machine', () => {
  assert.equal(JSON.stringify(families).includes(process.cwd()), false)
})
