/** Guards the shape of the house: who may import whom, who may touch the machine, and how long a file is. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import ts from 'typescript'

/**
 * Floors of the house, from the ground up. A file may import from its own floor and from those below.
 * Three values lie lower than the rooms they are in: the codes of the languages, since even the facts of the site
 * are said in each, the names of faces, and the story itself, which everybody may hold who knows nothing of how it was read.
 */
const floors: readonly (readonly string[])[] = [
  [
    'languages/locales',
    'fonts/faces',
    'environment',
    'ads',
    'site',
    'stories/cast',
    'stories/house-cast',
    'working-on',
    'messages',
    'problem',
    'print-problems',
    'disk',
    'cache',
  ],
  ['urls'],
  [
    'stories/story',
    'stories/panel-script',
    'stories/script-words',
    'stories/prop-words',
    'stories/drawn-words',
  ],
  ['languages'],
  ['stories'],
  ['picture'],
  ['reading'],
  ['fonts'],
  ['lettering'],
  ['comic'],
  ['seo', 'share', 'card', 'feed', 'book', 'search', 'emit'],
  ['library'],
  ['client'],
  ['components', 'mdx'],
  ['layouts'],
  ['pages'],
  ['content.config', 'desk'],
]

/** Things that belong to nobody's floor: data and styles, imported by name. */
const furniture = ['styles']

interface Import {
  readonly from: string
  readonly to: string
}

const files = globSync('src/**/*.{ts,astro}')
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted()
const imports: readonly Import[] = files.flatMap((from) =>
  modulesIn(from, readFileSync(from, 'utf8')).map((to) => ({ from, to })),
)

test('every room of the house has a floor', () => {
  const strangers = files.filter((file) => floorOf(file) === -1 && !furniture.includes(roomOf(file)))
  assert.deepEqual(strangers, [])
})

test('imports point down the floors only', () => {
  const upward = inside(imports).filter(({ from, to }) => floorOf(to) > floorOf(from))
  assert.deepEqual(upward.map(written), [])
})

test('Astro is known only at the rim', () => {
  const rim =
    /^src\/(content\.config|reading\/library\/loader|reading\/library\/load|desk\/page\/ribbon)\.ts$|^src\/(pages|layouts|components)\//
  const astro = imports.filter(({ from, to }) => to.startsWith('astro:') && !rim.test(from))
  assert.deepEqual(astro.map(written), [])
})

test('sharp is touched only where pixels are made', () => {
  const rim =
    /^src\/(card\/(raster|art-cut|contact-sheet)\.ts$|picture\/|(library\/node|desk\/verify\/noted)\.ts$)/
  const sharp = imports.filter(({ from, to }) => to === 'sharp' && !rim.test(from))
  assert.deepEqual(sharp.map(written), [])
})

test('the disk is touched only by those whose work it is', () => {
  const rim =
    /^src\/(cache\.ts|site\/own-files\.ts|(disk|desk|fonts|emit|picture)\/|reading\/(folder|library\/(loader|library|shared|folder-files|owner-pages|read-folders|digests))\.ts$)/
  const disk = imports.filter(({ from, to }) => /^node:fs(\/|$)/.test(to) && !rim.test(from))
  assert.deepEqual(disk.map(written), [])
})

test('nothing in the house reaches outside it', () => {
  const outside = imports.filter(
    ({ from, to }) => to.startsWith('.') && !resolved(from, to).startsWith('src/'),
  )
  assert.deepEqual(outside.map(written), [])
})

test('where the site is is asked in one place', () => {
  const asking = files.filter((file) => readFileSync(file, 'utf8').includes('process.cwd()'))
  assert.deepEqual(asking, ['src/disk/places.ts'])
})

test('no file is longer than 250 lines', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251)
  assert.deepEqual(long, [])
})

test('the guard itself sees static, type-only and dynamic imports, also in Astro files', () => {
  const script = `import a from './a.ts'\nimport type { B } from './b.ts'\nconst c = await import('./c.ts')\n`
  assert.deepEqual(modulesIn('x.ts', script), ['./a.ts', './b.ts', './c.ts'])
  const page = `---\nimport d from './d.ts'\n---\n<p>import './no.ts'</p><script>import './e.ts'</script>`
  assert.deepEqual(modulesIn('x.astro', page), ['./d.ts', './e.ts'])
})

/** Module names that a file imports, in the order of the file. */
function modulesIn(file: string, text: string): string[] {
  const code = file.endsWith('.astro') ? scriptsOf(text) : [text]
  return code.flatMap((script) => ts.preProcessFile(script).importedFiles.map(({ fileName }) => fileName))
}

/** An Astro file's frontmatter and its script elements. */
function scriptsOf(text: string): string[] {
  const frontmatter = text.match(/^---\n(.*?)^---/ms)?.[1] ?? ''
  return [frontmatter, ...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs).map((match) => match[1] ?? '')]
}

/** The imports between rooms of src/, both ends as paths. */
function inside(all: readonly Import[]): Import[] {
  return all
    .filter(({ to }) => to.startsWith('.'))
    .map(({ from, to }) => ({ from, to: resolved(from, to) }))
    .filter(({ to }) => !furniture.includes(roomOf(to)))
}

const resolved = (from: string, to: string): string => join(dirname(from), to).replaceAll('\\', '/')
const roomOf = (file: string): string => file.split('/')[1]?.replace(/\.\w+(\?.*)?$/, '') ?? ''
const floorOf = (file: string): number => {
  const name = file.replace(/^src\//, '').replace(/\.\w+$/, '')
  const own = floors.findIndex((rooms) => rooms.includes(name))
  return own === -1 ? floors.findIndex((rooms) => rooms.includes(roomOf(file))) : own
}
const written = ({ from, to }: Import): string => `${from} imports ${to}`
