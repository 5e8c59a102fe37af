import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { checkOwnArt } from '../../../src/reading/library/own-art.ts'
import { artName } from '../../../src/site/own-art.ts'
import { artFiles } from '../../../src/site/own-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'yonkoma-art-'))
after(() => rmSync(folder, { recursive: true }))

let count = 0

/** A content folder with such files. */
function contentWith(files: Readonly<Record<string, string>>): string {
  const content = join(folder, String(count++), 'content')
  mkdirSync(content, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  return content
}

/** What a process says that begins with such files. */
function told<T>(files: Readonly<Record<string, string>>, script: string): T {
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', `${imports}\n${script}`], {
    cwd: resolve('tests/house'),
    env: { ...process.env, YONKOMA_CONTENT: contentWith(files) },
    encoding: 'utf8',
  })
  return JSON.parse(answer) as T
}

const from = (file: string): string => `await import(${JSON.stringify(resolve('src', file))})`

const imports = `
  const { propWords, sceneWords, ownProps, ownScenes } = ${from('stories/drawn-words.ts')}
  const { labelledWords } = ${from('picture/own-art.ts')}
  const { propOf } = ${from('comic/own/own-props.ts')}
  const { sceneOf } = ${from('comic/own/own-scenes.ts')}
  const { Drawing } = ${from('comic/ink/drawing.ts')}
  const { mirrorFrame } = ${from('comic/ink/frame.ts')}
  const { examplePanel } = ${from('reading/script/example.ts')}
  const { renderPanel } = ${from('comic/panel/panel.ts')}
  const { originalExtra } = ${from('desk/schema/words.ts')}
  const { drawingHash } = ${from('comic/drawn-file.ts')}
  const sheet = (locale) => ({ locale, width: 720, height: 470 })
  const drawn = (script, locale = 'en') => renderPanel(examplePanel(script), sheet(locale))
  const say = (answer) => console.log(JSON.stringify(answer))`

const svg = (inside: string, root = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" ${root}>${inside}</svg>\n`

const key = svg(
  '<path class="paper line" d="M4 4C60-8 140-8 196 4V96H4z"/><circle id="grip" cx="20" cy="50" r="4"/><rect id="label" x="40" y="20" width="140" height="60"/>',
)
const harbour = svg('<path class="tone-20" d="M0 60H120V100H0z"/><path class="line" d="M0 60H200"/>')

test('own drawings are words of a script like any other, in completion too', () => {
  const words = told<Record<string, unknown>>(
    { 'props/lighthouse-key.svg': key, 'props/anchor.svg': harbour, 'scenes/harbour.svg': harbour },
    `const { svg, report } = drawn('scene: harbour\\nprops: [lighthouse-key right middle]\\nlabels: [TOWER]\\ncast:\\n  mika: left reach@lighthouse-key\\nsay: []')
     const { script } = examplePanel('props: [lighthouse-key tilt9]\\nsay: []')
     say({
       words: [ownProps(), ownScenes(), propWords()[1], sceneWords()[0], labelledWords().slice(-1)],
       isSvg: svg.startsWith('<svg'), faults: report.collisions.length + report.hidden.length,
       tilt: script.props[0].tilt, grip: Object.values(propOf('lighthouse-key').grip).map(Math.round).join(),
       completed: JSON.stringify(originalExtra({ topics: [], people: [] })).includes('lighthouse-key'),
     })`,
  )
  assert.deepEqual(words, {
    words: [['anchor', 'lighthouse-key'], ['harbour'], 'lighthouse-key', 'harbour', ['lighthouse-key']],
    isSvg: true,
    faults: 0,
    tilt: 9,
    grip: '-48,0',
    completed: true,
  })
})

test('a thing is the same bytes twice, keeps its curves, and turns with the stage unless it says no', () => {
  const script = `
    const thing = (word, frame) => {
      const drawing = new Drawing('own', frame)
      const prop = propOf(word)
      const place = { x: 100, y: 100, scale: 3 }
      prop.draw(prop.isUpright ? drawing.upright(place) : drawing.at(place), { locale: 'en', label: 'AB', width: 720, height: 470 })
      return drawing.markup
    }
    const both = (word) => [thing(word), thing(word), thing(word, mirrorFrame(200))]
    say([both('turns'), both('stays'), thing('turns')])`
  const left = '<path class="ink" d="M0 0C40 0 40 100 0 100z"/>'
  const [turns, stays, again] = told<[string[], string[], string]>(
    { 'props/turns.svg': svg(left), 'props/stays.svg': svg(left, 'data-mirror="no"') },
    script,
  )
  assert.equal(turns[0], turns[1])
  assert.equal(turns[0], again)
  assert.match(turns[0] ?? '', /^<path d="M-?\d+ -?\d+c[\d -]+z"\/>$/)
  assert.notEqual(turns[2], turns[0])
  assert.equal(stays[2], stays[0])
})

test('words are lettered where the box for them is, in both directions and in its ink', () => {
  const script = `
    const words = (locale) => drawn('shot: insert\\nprops: [lighthouse-key]\\nlabels: [TOWER]\\nsay: []', locale).svg
    say(['en', 'ja'].map((locale) => [...words(locale).matchAll(/matrix\\((-?[\\d.]+) [^)]*\\)" d="[^"]*"( fill="#fff")?/g)].map(([, a, fill]) => [Number(a) > 0, fill ?? ''])))`
  const white = key.replace('id="label"', 'id="label" class="paper"').replace('"paper line"', '"ink"')
  assert.deepEqual(told({ 'props/lighthouse-key.svg': white }, script), [
    [[true, ' fill="#fff"']],
    [[true, ' fill="#fff"']],
  ])
})

test('a place covers a panel of any shape, from its foot up, on paper or on ink', () => {
  const script = `
    const size = (room) => {
      const { outlines } = Drawing.trace((drawing) => sceneOf('harbour').draw(drawing, room), { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 })
      const points = outlines.slice(1).flat()
      const ends = [Math.min, Math.max].flatMap((end) => [end(...points.map(([x]) => x)), end(...points.map(([, y]) => y))])
      return ends.map(Math.round)
    }
    say([
      ...[[720, 470], [470, 470], [1280, 470]].map(([width, height]) => size({ width, height })),
      sceneOf('harbour').isDark, sceneOf('deep').isDark,
    ])`
  const ground = svg('<path class="tone-20" d="M0 0H200V100H0z"/>')
  const dark = ground.replace('<svg', '<svg data-dark="yes"')
  assert.deepEqual(told({ 'scenes/harbour.svg': ground, 'scenes/deep.svg': dark }, script), [
    [-110, 0, 830, 470],
    [-235, 0, 705, 470],
    [0, -170, 1280, 470],
    false,
    true,
  ])
})

test('what is refused is drawn as a crossed box, and what is called like something else is no word', () => {
  const words = told(
    { 'props/anchor.svg': '<html/>', 'props/left.svg': key, 'props/x2.svg': key, 'scenes/door.svg': harbour },
    `const { svg } = drawn('props: [anchor left]\\nlabels: [AB]\\ncast:\\n  mika: right point@anchor\\nsay: []')
     say([ownProps(), ownScenes(), svg.startsWith('<svg'), propOf('anchor').box.width])`,
  )
  assert.deepEqual(words, [['anchor'], [], true, 120])
})

test('a hand reaches for the grip where it is drawn, mirrored or not', () => {
  const handle = (root: string) =>
    svg(
      '<path class="ink" d="M0 40H200V60H0z"/><circle id="grip" cx="190" cy="50" r="4"/>',
      `data-height="100" ${root}`,
    )
  const script = `
    const { stagePanel } = ${from('comic/panel/panel.ts')}
    const { targetOf } = ${from('comic/panel/hands.ts')}
    const x = (word, locale) => {
      const content = examplePanel('cast:\\n  mika: left reach@' + word + '\\nprops: [' + word + ' center]\\nsay: []')
      const { figures, things, room } = stagePanel(content, sheet(locale))
      const [at] = targetOf(figures[0], { figures, things, room })
      return Math.round(room.isMirrored ? 720 - at : at)
    }
    say(['turns', 'stays'].flatMap((word) => [x(word, 'en'), x(word, 'ja')]))`
  const [turns = 0, turned = 0, stays = 0, stayed = 0] = told<number[]>(
    { 'props/turns.svg': handle(''), 'props/stays.svg': handle('data-mirror="no"') },
    script,
  )
  assert.ok(turns > 360 && turned < 360 && stays > 360 && stayed > 360, `${[turns, turned, stays, stayed]}`)
})

test('drawings are made again when a file changes', () => {
  const hash = (text: string) => told({ 'props/anchor.svg': text }, 'say(drawingHash())')
  assert.notEqual(hash(key), hash(harbour))
})

test('a place cannot be called like a thing of the site’s own', () => {
  const content = contentWith({ 'props/anchor.svg': key, 'scenes/anchor.svg': harbour })
  assert.deepEqual(
    checkOwnArt({ path: content, name: 'content' }).map(({ file, message }) => [file, message]),
    [['content/scenes/anchor.svg', 'bad-drawing-name/taken']],
  )
})

test('names are short, and plain', () => {
  for (const base of ['a.svg', 'lighthouse-key.svg', 'b2.svg'])
    assert.equal(artName({ base }), base.slice(0, -4))
  for (const base of [
    '.svg',
    'A.svg',
    'a b.svg',
    '2a.svg',
    'a-.svg',
    'ä.svg',
    'a.SVG',
    `${'a'.repeat(41)}.svg`,
    '../a.svg',
  ])
    assert.equal(artName({ base }), null)
})

test('folders, loops, what is too large and what lies outside of content are told, and read by nobody', () => {
  const content = contentWith({
    'props/anchor.svg/notes.txt': 'x',
    'props/huge.svg': '<'.repeat(1_000_000),
    'scenes/beside.svg': harbour,
    '../outside.svg': key,
    'props/.DS_Store': 'x',
  })
  symlinkSync('loop.svg', join(content, 'props/loop.svg'))
  symlinkSync('nowhere.svg', join(content, 'props/nothing.svg'))
  symlinkSync('../../outside.svg', join(content, 'props/outside.svg'))
  symlinkSync('/etc/passwd', join(content, 'props/passwd.svg'))
  symlinkSync('../scenes/beside.svg', join(content, 'props/within.svg'))
  symlinkSync(join(content, 'props'), join(content, 'props/itself.svg'))
  assert.deepEqual(
    artFiles(content).flatMap(({ base, bytes }) => (typeof bytes === 'string' ? [[base, bytes]] : [])),
    [
      ['anchor.svg', 'not-a-file'],
      ['huge.svg', 'huge'],
      ['itself.svg', 'not-a-file'],
      ['loop.svg', 'not-a-file'],
      ['nothing.svg', 'not-a-file'],
      ['outside.svg', 'link'],
      ['passwd.svg', 'link'],
    ],
  )
  const problems = checkOwnArt({ path: content, name: 'content' })
  assert.deepEqual(
    problems.map(({ file, message }) => [file.replace('content/props/', ''), message]),
    [
      ['anchor.svg', 'bad-drawing/not-a-file'],
      ['huge.svg', 'huge-drawing/bytes'],
      ['itself.svg', 'bad-drawing/not-a-file'],
      ['loop.svg', 'bad-drawing/not-a-file'],
      ['nothing.svg', 'bad-drawing/not-a-file'],
      ['outside.svg', 'bad-drawing/link'],
      ['passwd.svg', 'bad-drawing/link'],
    ],
  )
})

test('a file instead of a folder, or a folder that leads out of content, has no drawings', () => {
  const content = contentWith({ props: 'x', '../elsewhere/a.svg': key })
  symlinkSync('../elsewhere', join(content, 'scenes'))
  assert.deepEqual(
    artFiles(content).map(({ base, bytes }) => [base, bytes]),
    [['a.svg', 'link']],
  )
})
