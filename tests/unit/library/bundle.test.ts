/** The library as `npm pack` makes it. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import ts from 'typescript'
import { buildLibrary } from '../../../bin/library.mjs'
import { comicFonts } from '../../../src/library/comic-fonts.ts'
import { drawStrip } from '../../../src/library/draw-strip.ts'
import { readScript } from '../../../src/library/read-script.ts'
import { both } from './scripts.ts'

const folder = mkdtempSync(join(tmpdir(), 'yonkoma-library-'))
after(() => rmSync(folder, { recursive: true }))
before(async () => {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  await buildLibrary(join(folder, 'library'))
})

/** Modules that a file of the library loads, and those that its files load. */
function loadedBy(name: string, seen = new Set<string>()): Set<string> {
  const text = readFileSync(join(folder, 'library', name), 'utf8')
  for (const { fileName } of ts.preProcessFile(text).importedFiles) {
    if (seen.has(fileName)) continue
    seen.add(fileName)
    if (fileName.startsWith('.')) loadedBy(fileName, seen)
  }
  return seen
}

test('what browsers load asks for nothing of Node', () => {
  for (const name of ['comic.mjs', 'explain.mjs', 'element.mjs'])
    assert.deepEqual(
      [...loadedBy(name)].filter((module) => module.startsWith('node:') || module === 'sharp'),
      [],
      name,
    )
  assert.deepEqual([...loadedBy('element.mjs')], [])
  assert.ok([...loadedBy('remark.mjs')].includes('node:fs'))
  assert.ok(![...loadedBy('remark.mjs')].includes('sharp'))
})

test('a bundler for browsers finds all that the library needs', async () => {
  const told: string[] = []
  const bundled = await rolldown({
    input: join(folder, 'library/comic.mjs'),
    platform: 'browser',
    onLog: (_, { message }) => told.push(message),
  })
  const { output } = await bundled.generate({ format: 'esm', minify: true })
  await bundled.close()
  // HarfBuzz asks for it where it sees that it is run by Node.
  assert.deepEqual(
    told.filter((message) => !/resolve 'module' in .*harfbuzz/.test(message)),
    [],
  )
  assert.equal(output.length, 1)
  const [{ code }] = output
  const size = brotliCompressSync(code).length
  assert.ok(size < 300_000, `${size} bytes`)
})

test('the bundle draws as the source does', async () => {
  const bundled: typeof import('../../../src/library/comic.ts') = await import(
    pathToFileURL(join(folder, 'library/comic.mjs')).href
  )
  const fonts = comicFonts()
  for (const language of ['en', 'ja'] as const) {
    const ours = await drawStrip(readScript(both), { language, fonts })
    const theirs = await bundled.drawStrip(bundled.readScript(both), { language, fonts })
    assert.deepEqual(theirs, ours)
  }
  const strange = bundled.readScript(both.replace('Since when?', 'Since 𒀀?'))
  const { panels, problems } = await bundled.drawStrip(strange, { language: 'en', fonts })
  assert.deepEqual([panels[1], problems[0]?.severity], [null, 'error'])
})
