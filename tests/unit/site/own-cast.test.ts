import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'

const folder = mkdtempSync(join(tmpdir(), 'yonkoma-cast-'))
after(() => rmSync(folder, { recursive: true }))
const content = join(folder, 'content')
mkdirSync(content)

/** What a process says that begins with such a cast. */
function told(cast: string, script: string): unknown {
  writeFileSync(join(content, 'cast.yaml'), cast)
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: resolve('tests/house'),
    env: { ...process.env, YONKOMA_CONTENT: content },
    encoding: 'utf8',
  })
  return JSON.parse(answer)
}

const from = (file: string): string => JSON.stringify(resolve('src', file))

const members = `
  const { ownCast } = await import(${from('site/own-cast.ts')})
  console.log(JSON.stringify([...ownCast]))`

test('what is wrong in a cast is left out, and the rest is there', () => {
  assert.deepEqual(told('', members), [])
  assert.deepEqual(told('- a list\n', members), [])
  assert.deepEqual(told('alice: *x\n', members), [])
  assert.deepEqual(
    told('Bad Name: {}\nalice: { en: { name: Alice }, hair: lnog, age: child, glasses: 3 }\nbo:\n', members),
    [
      [
        'alice',
        {
          names: { en: 'Alice' },
          look: {
            hair: 'short',
            shade: 'black',
            top: 'hoodie',
            age: 'child',
            lashes: false,
            beard: false,
            headset: false,
          },
        },
      ],
      [
        'bo',
        {
          names: {},
          look: {
            hair: 'short',
            shade: 'black',
            top: 'hoodie',
            age: 'young',
            lashes: false,
            beard: false,
            headset: false,
          },
        },
      ],
    ],
  )
})

const scripts = `
  const { castKeys, isCast } = await import(${from('stories/cast.ts')})
  const { castName } = await import(${from('languages/cast-name.ts')})
  const { figureOf } = await import(${from('comic/cast/figures.ts')})
  const { examplePanel } = await import(${from('reading/script/example.ts')})
  const { renderPanel } = await import(${from('comic/panel/panel.ts')})
  const panel = examplePanel('cast:\\n  alice: left shout point@mika\\n  mika: right\\nsay:\\n  - alice!: Look!')
  const { svg, report } = renderPanel(panel, { locale: 'ja', width: 720, height: 470 })
  console.log(JSON.stringify({
    last: castKeys.at(-1), isCast: [isCast('alice'), isCast('bob')], own: castKeys.filter((who) => who === 'mika').length,
    names: [castName('alice', 'en'), castName('alice', 'ja'), castName('alice', 'fr'), castName('mika', 'ja')],
    sizes: [figureOf('alice').size, figureOf('mika').size], faults: report.collisions.length + report.hidden.length, isSvg: svg.startsWith('<svg'),
  }))`

test('somebody of the own cast is called, drawn and spoken to like anybody else', () => {
  const cast =
    'alice: { en: { name: Alice }, ja: { name: アリス }, hair: long, age: child }\nmika: { en: { name: Not she } }\n'
  assert.deepEqual(told(cast, scripts), {
    last: 'alice',
    isCast: [true, false],
    own: 1,
    names: ['Alice', 'アリス', 'alice', 'ミカ'],
    sizes: [0.8, 1],
    faults: 0,
    isSvg: true,
  })
})

const hashes = `
  const { drawingHash } = await import(${from('comic/drawn-file.ts')})
  console.log(JSON.stringify(drawingHash()))`

test('drawings are made again when somebody changes their hair', () => {
  assert.notEqual(told('alice: { hair: long }\n', hashes), told('alice: { hair: short }\n', hashes))
})

test('a mistake in one place leaves everybody else where they are', () => {
  const keys = `
  const { ownCast } = await import(${from('site/own-cast.ts')})
  console.log(JSON.stringify([...ownCast.keys()]))`
  assert.deepEqual(told('alice: { hair: long }\nbo: { hair: short }\nalice: {}\n', keys), ['alice', 'bo'])
  assert.deepEqual(told('alice: { hair: long }\nbo: { hair: sh\n', keys), ['alice', 'bo'])
  assert.deepEqual(told(`alice: { hair: long }\n${'# '.repeat(150_000)}\n`, keys), [])
  rmSync(join(content, 'cast.yaml'))
  mkdirSync(join(content, 'cast.yaml'))
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', keys], {
    cwd: resolve('tests/house'),
    env: { ...process.env, YONKOMA_CONTENT: content },
    encoding: 'utf8',
  })
  assert.equal(answer, '[]\n')
})
