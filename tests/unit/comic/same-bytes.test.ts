/** The same script gives the same bytes: later, in another process, in another order, on a machine without fonts. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { houseComics } from '../../../bench/comics.ts'
import { rasterise } from '../../../src/card/raster.ts'
import { renderPanel } from '../../../src/comic/panel/panel.ts'
import { faceFile } from '../../../src/fonts/faces.ts'
import { locales } from '../../../src/languages/locales.ts'
import { comicHand, letterings } from '../../../src/lettering/comic-hands.ts'
import { goodContents } from '../good-contents.ts'

const place = await mkdtemp(join(tmpdir(), 'yonkoma-bytes-'))
after(() => rm(place, { recursive: true }))

const page = { width: 720, height: 470 } as const
const comics = await houseComics(goodContents)
const drawn = comics.flatMap(({ locale, panels }) =>
  panels.map((content) => renderPanel(content, { locale, ...page }).svg),
)
const hash = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

test('a panel drawn a second time has the same bytes', () => {
  const again = comics.flatMap(({ locale, panels }) =>
    panels.map((content) => renderPanel(content, { locale, ...page }).svg),
  )
  assert.deepEqual(again.map(hash), drawn.map(hash))
})

test('another process without any font on its machine, drawing the last panel first, has the same bytes', async () => {
  const fonts = join(place, 'fonts.conf')
  await writeFile(fonts, '<?xml version="1.0"?><fontconfig></fontconfig>')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', './tests/house.mjs', '--input-type=module-typescript', '-e', backwards],
    {
      env: { ...process.env, FONTCONFIG_FILE: fonts },
    },
  )
  const { panels, picture } = JSON.parse(stdout) as { panels: string[]; picture: string }
  assert.deepEqual(panels, drawn.map(hash))
  assert.equal(picture, hash(await rasterise(drawn[0] ?? '')))
})

/** Prints the hashes of all panels in their order, and that of the first one's pixels. */
const backwards = `
import { createHash } from 'node:crypto'
import { houseComics } from './bench/comics.ts'
import { rasterise } from './src/card/raster.ts'
import { renderPanel } from './src/comic/panel/panel.ts'
const all = (await houseComics(${JSON.stringify(goodContents)})).flatMap(({ locale, panels }) => panels.map((content) => ({ locale, content })))
const svgs = all.toReversed().map(({ locale, content }) => renderPanel(content, { locale, width: 720, height: 470 }).svg).toReversed()
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex')
console.log(JSON.stringify({ panels: svgs.map(hash), picture: hash(await rasterise(svgs[0])) }))
`

test('a panel carries its letters as outlines and asks for nothing from outside', () => {
  for (const svg of drawn) {
    assert.doesNotMatch(svg, /<text|<tspan|font-|<style|<image|<script|<foreignObject/)
    assert.doesNotMatch(svg, /(?:href|src)="(?!#)|url\((?!#)/)
  }
})

test('every face of the comic is a file of a package', () => {
  const faces = new Set(
    letterings.flatMap((lettering) => locales.flatMap((locale) => comicHand(lettering, locale))),
  )
  for (const face of faces) assert.match(relative(process.cwd(), faceFile(face)), /^node_modules[\\/]@/, face)
})
