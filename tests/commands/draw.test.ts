/** Panels as files, and why their balloons are where they are, as an editor asks for them. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import sharp from 'sharp'
import { contentWith, engine, environmentOf, place, run } from './run-command.ts'

const content = await contentWith('draw', null)
const out = join(place, 'drawings')
const environment = { YONKOMA_CONTENT: content }

test('a panel of one language is drawn with the reasons, and they are told', async () => {
  const { code, out: said, errors } = await run(`draw stories/door/en.mdx 1 --why --out ${out}`, environment)
  assert.deepEqual([code, errors], [0, ''])
  assert.match(said, /door\.panel-1\.en\.why\.svg\n {2}Cost \d+/)
  const names = (await readdir(out)).filter((name) => name.endsWith('.svg'))
  assert.deepEqual(names, ['door.panel-1.en.why.svg'])
  assert.match(await readFile(join(out, 'door.panel-1.en.why.svg'), 'utf8'), /<\/text>/)
})

test('without a story nothing is drawn, and an editor reads what to type', async () => {
  const { code, errors } = await run('draw --why', environment)
  assert.equal(code, 2)
  assert.match(
    errors,
    /^Name what to draw, a story or a file: npm run draw -- door, npm run draw -- strip\.yaml\n$/,
  )
})

test('where an edition does not exist, an editor reads that there is nothing to draw, and earlier drawings stay', async () => {
  const untranslated = await contentWith('untranslated', null)
  await rm(join(untranslated, 'stories/door/ja.mdx'))
  const kept = await readdir(out)
  const { code, errors } = await run(`draw stories/door/ja.mdx --out ${out}`, {
    YONKOMA_CONTENT: untranslated,
  })
  assert.deepEqual([code, await readdir(out)], [2, kept])
  assert.match(errors, /^There is nothing to draw: the edition does not exist/)
})

const panel = (words: string): string => `  - alt: Mika speaks.
    scene: office
    cast: { mika: smile }
    say: [{ mika: ${words} }]
`
const strip = `title: The door
panels:
${['One?', 'Two?', 'Three?', 'Four!'].map(panel).join('')}---
language: ja
title: ドア
panels:
${['一', '二', '三', '四'].map((words) => `  - { alt: ミカ, say: [${words}] }\n`).join('')}`

/** A folder that is no site. */
const plain = join(place, 'plain')
await mkdir(join(plain, 'folder.yaml'), { recursive: true })
await writeFile(join(plain, 'strip.yaml'), strip)

/** Names of pictures in a folder of the plain one. */
const picturesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(join(plain, folder))).filter((name) => name !== '.yonkoma').toSorted()

const draw = (line: string) => run(`draw ${line}`, {}, plain)

test('a strip by itself is drawn without a site, in one language, as panels and as one picture', async () => {
  const { code, out: said } = await draw('strip.yaml --language ja --as svg,strip --size 300x400 --out drawn')
  assert.equal(code, 0)
  const names = [...[1, 2, 3, 4].map((number) => `strip.panel-${number}.ja.svg`), 'strip.strip.ja.png']
  assert.deepEqual(await picturesIn('drawn'), names)
  assert.equal(said, names.map((name) => `${join('drawn', name)}\n`).join(''))
  assert.match(
    await readFile(join(plain, 'drawn/strip.panel-1.ja.svg'), 'utf8'),
    /^<svg[^>]* width="328" height="412"/,
  )
  assert.equal((await sharp(join(plain, 'drawn/strip.strip.ja.png')).metadata()).width, 1188)
  assert.deepEqual((await readdir(plain)).toSorted(), ['drawn', 'folder.yaml', 'strip.yaml'])
})

test('a panel is drawn to be posted, and what was drawn before gives way', async () => {
  const { code } = await draw('strip.yaml 2 --language en --as png,post --out drawn')
  assert.equal(code, 0)
  const names = ['strip.panel-2.1x1.en.png', 'strip.panel-2.4x5.en.png', 'strip.panel-2.en.png']
  assert.deepEqual(await picturesIn('drawn'), names)
  const { width, height } = await sharp(join(plain, 'drawn/strip.panel-2.4x5.en.png')).metadata()
  assert.deepEqual([width, height], [1080, 1350])
})

test('mistakes are told at their place, and panels without one are drawn all the same', async () => {
  await writeFile(join(plain, 'wrong.yaml'), strip.replace('cast: { mika: smile }', 'cast: { mka: smile }'))
  const { code, errors } = await draw('wrong.yaml --language en --as svg,strip,post --out wrong')
  assert.equal(code, 1)
  assert.match(
    errors,
    /^wrong\.yaml:5:13 {2}`mka` in panel 1 is not the name of a character\.\n +Did you mean `mika`\?/,
  )
  assert.doesNotMatch(errors, /No panel of this comic/)
  const names = await picturesIn('wrong')
  assert.deepEqual(
    [2, 3, 4].flatMap((number) =>
      ['1x1.en.png', '4x5.en.png', 'en.svg'].map((end) => `wrong.panel-${number}.${end}`),
    ),
    names,
  )
})

test('a title that cannot be lettered is told, and left out of the strip', async () => {
  await writeFile(join(plain, 'title.yaml'), strip.replace('The door', 'The 𒀀 door'))
  const { code, errors } = await draw('title.yaml --language en --as strip --out title')
  assert.equal(code, 1)
  assert.match(errors, /U\+12000/)
  assert.deepEqual(await picturesIn('title'), ['title.strip.en.png'])
})

test('a strip that comes in is drawn, too', async () => {
  const child = spawn(process.execPath, [engine, 'draw', '-', '--out', 'piped', '--language', 'en'], {
    cwd: plain,
    env: environmentOf({}),
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  child.stdin.end(strip)
  assert.deepEqual(await once(child, 'close'), [0, null])
  assert.equal((await picturesIn('piped')).length, 4)
})

for (const [typed, said] of [
  ['missing.yaml', /^There is no file missing\.yaml\./],
  ['folder.yaml', /^folder\.yaml is not a file that can be read\./],
  ['door', /^There is no site here, so there are no stories\. Name a file: yonkoma draw strip\.yaml\n$/],
  ['large.yaml', /^large\.yaml is larger than 256 kB\./],
  ['strip.yaml --language fr', /^strip\.yaml has no words in fr\. Choose from: en, ja\.\n$/],
  ['strip.yaml --as strip,post --size 800x600', /^`--size` is for panels; strips and posts have/],
  ['- --watch', /^`--watch` watches one strip\./],
  ['strip.yaml --out .', /^"\." cannot be the folder for drawings/],
] as const)
  test(`"draw ${typed}" ends in a sentence`, async () => {
    await writeFile(join(plain, 'large.yaml'), '#'.repeat(1_000_000))
    const { code, errors } = await draw(typed)
    assert.equal(code, 2)
    assert.match(
      errors
        .split('\n')
        .slice(typed.endsWith('.') ? -2 : 0)
        .join('\n'),
      said,
    )
  })

test('a strip in a site has its own cast', async () => {
  const own = await contentWith('own-cast', null)
  await writeFile(
    join(own, 'cast.yaml'),
    'alice:\n  look: { hair: bob }\n  en: { name: Alice }\n  ja: { name: アリス }\n',
  )
  const file = join(place, 'alice.yaml')
  await writeFile(file, strip.replaceAll('mika', 'alice'))
  const line = `draw ${file} 1 --language en --out ${join(place, 'alice')}`
  const { code, errors } = await run(line, { YONKOMA_CONTENT: own })
  assert.deepEqual([code, errors.includes('alice` in panel')], [0, false])
})

test('pictures of another strip in the folder stay, and a file of somebody else’s', async () => {
  await writeFile(join(plain, 'other.yaml'), strip)
  assert.equal((await draw('strip.yaml 1 2 --language en --out shared')).code, 0)
  await writeFile(join(plain, 'shared/notes.txt'), 'mine')
  assert.equal((await draw('other.yaml 1 --language en --out shared')).code, 0)
  assert.equal((await draw('strip.yaml 3 --language en --out shared')).code, 0)
  assert.deepEqual(await picturesIn('shared'), ['notes.txt', 'other.panel-1.en.svg', 'strip.panel-3.en.svg'])
})

test('a watched strip is drawn again when the cast of its site changes', async () => {
  const own = await contentWith('watched-cast', null)
  const cast = (hair: string) =>
    writeFile(join(own, 'cast.yaml'), `alice: { en: { name: Alice }, ja: { name: アリス }, hair: ${hair} }\n`)
  await cast('bun')
  const folder = join(place, 'watched-cast-strip')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'a.yaml'), strip.replaceAll('mika', 'alice'))
  const words = [
    'draw',
    join(folder, 'a.yaml'),
    '1',
    '--language',
    'en',
    '--watch',
    '--out',
    join(folder, 'out'),
  ]
  const child = spawn(process.execPath, [engine, ...words], {
    cwd: 'tests/house',
    env: environmentOf({ YONKOMA_CONTENT: own }),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  assert.match((await lines.next()).value ?? '', /1 picture drawn/)
  const file = join(folder, 'out/a.panel-1.en.svg')
  const before = await readFile(file, 'utf8')
  await cast('long')
  assert.match((await lines.next()).value ?? '', /1 picture drawn/)
  assert.notEqual(await readFile(file, 'utf8'), before)
  child.kill('SIGINT')
  assert.deepEqual(await once(child, 'close'), [0, null])
})

test('a watched strip is drawn again when it is saved, until Ctrl-C', async () => {
  await writeFile(join(plain, 'watched.yaml'), strip)
  const child = spawn(process.execPath, [engine, 'draw', 'watched.yaml', '1', '--watch', '--out', 'seen'], {
    cwd: plain,
    env: environmentOf({}),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  assert.match(
    (await lines.next()).value ?? '',
    /^\d\d:\d\d:\d\d {2}2 pictures drawn into seen\. Waiting for changes/,
  )
  const before = await readFile(join(plain, 'seen/watched.panel-1.en.svg'), 'utf8')
  await writeFile(join(plain, 'watched.yaml'), strip.replace('One?', 'Is it open?'))
  assert.match((await lines.next()).value ?? '', /2 pictures drawn/)
  assert.notEqual(await readFile(join(plain, 'seen/watched.panel-1.en.svg'), 'utf8'), before)
  child.kill('SIGINT')
  assert.deepEqual(await once(child, 'close'), [0, null])
})
