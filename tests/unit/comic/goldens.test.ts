/**
 * Everything that can be drawn, and the comics of the gallery, beside pictures that a person has looked at and found
 * good. After a change that is meant: `UPDATE_GOLDENS=1 node --test tests/unit/comic/goldens.test.ts`, then look at
 * every picture that changed.
 */
import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { test } from 'node:test'
import { galleryComics, type HouseComic } from '../../../bench/comics.ts'
import { renderPanel } from '../../../src/comic/panel/panel.ts'
import { differences, fileCell, type Sheet, sheetPng } from './sheet.ts'
import { sheets } from './sheets.ts'

const folder = 'tests/golden/comic'
const isAccepting = process.env['UPDATE_GOLDENS'] === '1'

for (const sheet of sheets())
  test(`${sheet.name}: every word is drawn as it was accepted`, () => compare(sheet))

for (const comic of galleryComics())
  test(`the comic ${comic.name} looks in ${comic.locale} as it was accepted`, () => compare(strip(comic)))

/** Two by two, as a wide screen shows it. */
const strip = ({ name, locale, panels }: HouseComic): Sheet => ({
  name: `strip-${name}.${locale}`,
  columns: 2,
  width: 374,
  height: 241,
  cells: panels.map((content, index) => {
    const { svg } = renderPanel(content, { locale, width: 720, height: 470, prefix: `p${index}` })
    return fileCell(`panel ${index + 1}`, svg)
  }),
})

async function compare(sheet: Sheet): Promise<void> {
  const png = await sheetPng(sheet)
  const file = `${folder}/${sheet.name}.png`
  if (isAccepting) await keep(file, png)
  const different = await differences(sheet, png, await readFile(file))
  if (different.length === 0) return
  const drawn = `test-results/comic/${sheet.name}.png`
  await keep(drawn, png)
  assert.fail(`${different.join(', ')}: compare ${file} with ${drawn}`)
}

async function keep(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
