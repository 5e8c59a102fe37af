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
  const { cast: ownCast } = (await import(${from('site/own-files.ts')})).siteOwn
  console.log(JSON.stringify([...ownCast]))`

test('what is wrong in a cast is left out, and the rest is there', () => {
  assert.deepEqual(told('', members), [])
  assert.deepEqual(told('- a list\n', members), [])
  assert.deepEqual(told('alice: *x\n', members), [])
  assert.deepEqual(
    told(
      'Bad Name: {}\nalice: { en: { name: Alice }, hair: lnog, age: child, glasses: 3, hat: 7, skin: blue, earrings: 2 }\nbo:\n',
      members,
    ),
    [
      [
        'alice',
        {
          names: { en: 'Alice' },
          look: {
            kind: 'person',
            look: {
              hair: 'short',
              shade: 'black',
              top: 'hoodie',
              age: 'child',
              skin: 'light',
              height: 'middle',
              earrings: false,
              lashes: false,
              beard: false,
              headset: false,
            },
          },
        },
      ],
      [
        'bo',
        {
          names: {},
          look: {
            kind: 'person',
            look: {
              hair: 'short',
              shade: 'black',
              top: 'hoodie',
              age: 'young',
              skin: 'light',
              height: 'middle',
              earrings: false,
              lashes: false,
              beard: false,
              headset: false,
            },
          },
        },
      ],
    ],
  )
})

test('a hat, a skin, a height and earrings are read; a bun has earrings unless it is said that it has none', () => {
  const cast = `
ann: { hair: afro, hat: hard-hat, skin: dark, height: tall, earrings: true }
bea: { hair: bun }
cleo: { hair: bun, earrings: false }`
  const looks = told(cast, members) as [string, { look: { look: Record<string, unknown> } }][]
  const said = looks.map(([, { look }]) => {
    const { hair, hat, skin, height, earrings } = look.look
    return [hair, hat, skin, height, earrings]
  })
  assert.deepEqual(said, [
    ['afro', 'hard-hat', 'dark', 'tall', true],
    ['bun', undefined, 'light', 'middle', true],
    ['bun', undefined, 'light', 'middle', false],
  ])
})

test('robots, cats, dogs and voices are read as what they are', () => {
  const cast = `
rob: { kind: robot, head: dome, antenna: two, badge: bolt, lamp: ink, shade: grey, hair: long }
momo: { kind: cat, coat: tabby, collar: true, ears: floppy }
pochi: { kind: dog, coat: spotted }
editor: { drawn: false, kind: cat }`
  assert.deepEqual(told(cast, members), [
    [
      'rob',
      {
        names: {},
        look: {
          kind: 'robot',
          look: { head: 'dome', antenna: 'two', badge: 'bolt', lamp: 'ink', shade: 'grey' },
        },
      },
    ],
    [
      'momo',
      {
        names: {},
        look: { kind: 'animal', look: { kind: 'cat', coat: 'tabby', ears: 'pointed', collar: true } },
      },
    ],
    [
      'pochi',
      {
        names: {},
        look: { kind: 'animal', look: { kind: 'dog', coat: 'plain', ears: 'floppy', collar: false } },
      },
    ],
    ['editor', { names: {}, look: null }],
  ])
})

const heard = `
  const { castKeys, speakerKeys } = await import(${from('stories/cast.ts')})
  const { castName } = await import(${from('languages/cast-name.ts')})
  const { figureOf } = await import(${from('comic/cast/figures.ts')})
  const { examplePanel } = await import(${from('reading/script/example.ts')})
  const { readPanel } = await import(${from('reading/script/read-panel.ts')})
  const { anchorFaults } = await import(${from('reading/comic/anchors.ts')})
  const { renderPanel } = await import(${from('comic/panel/panel.ts')})
  const { panel: panelSchema } = await import(${from('reading/schema/comic.ts')})
  const { describe } = await import(${from('reading/schema/describe.ts')})
  const { isVoice } = await import(${from('stories/cast.ts')})
  const panel = examplePanel('cast:\\n  momo: left\\nsay:\\n  - momo: Meow.\\n  - editor!: Again!')
  const { report } = renderPanel(panel, { locale: 'en', width: 720, height: 470 })
  const { faults } = readPanel({ cast: { momo: 'left look@editor', rob: 'reach@editor', editor: 'right' }, fx: 'focus@editor' }, ['comic', 'panels', 0])
  console.log(JSON.stringify({
    drawn: castKeys().slice(-2), speaking: speakerKeys().at(-1), name: castName('editor', 'en'), isVoice: isVoice('editor'),
    who: panel.script.cast.map(({ who }) => who), faults: report.collisions.length + report.hidden.length,
    told: faults.map(({ message, path }) => [message, path.join('.')]), size: figureOf('momo').size,
    ofShot: describe(panelSchema().safeParse({ shot: 'eyes@editor', alt: 'A', say: [] }).error.issues[0],
      { subject: ['shot'], value: 'eyes@editor', written: '', schema: panelSchema() }).message,
    inArtwork: anchorFaults({ panels: [{ anchors: { editor: { mouth: [27, 80] } } }] }),
  }))`

test('somebody who is never drawn speaks from outside the picture, and is told where a script wants a figure', () => {
  const cast =
    'momo: { en: { name: Momo }, kind: cat }\nrob: { kind: robot }\neditor: { en: { name: The editor }, drawn: false }\n'
  assert.deepEqual(told(cast, heard), {
    drawn: ['momo', 'rob'],
    speaking: 'editor',
    name: 'The editor',
    isVoice: true,
    who: ['momo'],
    faults: 0,
    told: [
      ['unknown-target/voice', 'comic.panels.0.cast.momo'],
      ['unknown-target/voice', 'comic.panels.0.cast.rob'],
      ['unknown-cast/voice', 'comic.panels.0.cast.editor'],
      ['unknown-cast/voice', 'comic.panels.0.fx'],
    ],
    ofShot: 'unknown-target/voice',
    size: 0.62,
    inArtwork: [],
  })
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
    last: castKeys().at(-1), isCast: [isCast('alice'), isCast('bob')], own: castKeys().filter((who) => who === 'mika').length,
    names: [castName('alice', 'en'), castName('alice', 'ja'), castName('alice', 'fr'), castName('mika', 'ja')],
    sizes: [Math.round(figureOf('alice').size * 1000) / 1000, figureOf('mika').size], faults: report.collisions.length + report.hidden.length, isSvg: svg.startsWith('<svg'),
  }))`

test('somebody of the own cast is called, drawn and spoken to like anybody else', () => {
  const cast =
    'alice: { en: { name: Alice }, ja: { name: アリス }, hair: long, age: child, height: tall }\nmika: { en: { name: Not she } }\n'
  assert.deepEqual(told(cast, scripts), {
    last: 'alice',
    isCast: [true, false],
    own: 1,
    names: ['Alice', 'アリス', 'alice', 'ミカ'],
    sizes: [0.864, 1],
    faults: 0,
    isSvg: true,
  })
})

const near = `
  const { examplePanel } = await import(${from('reading/script/example.ts')})
  const { blocking } = await import(${from('comic/staging/blocking.ts')})
  const { standing } = await import(${from('comic/staging/stage.ts')})
  const room = { width: 720, height: 470, isMirrored: false, hasBalloons: true }
  const scales = (cast, shot = 'medium') => {
    const { script, say } = examplePanel('shot: ' + shot + '\\ncast: { ' + cast + ' }')
    const all = standing(blocking({ script, say }), room, { shot, zoom: 1 })
    const [first] = all
    return all.map(({ spot }) => Math.round((spot.scale / first.spot.scale) * 100)).concat(Math.round(first.spot.scale * 100))
  }
  const [alone] = scales('momo: left, pochi: right', 'medium').slice(-1)
  console.log(JSON.stringify({
    beside: scales('mika: left, momo: right, pochi: center'), of: scales('pochi: left, momo: right').slice(0, 2),
    isNearer: alone > scales('momo: left, mika: right').at(-1), isSame: scales('momo: left', 'full').at(-1) === scales('momo: left, pochi: right', 'full').at(-1),
  }))`

test('animals are small beside people, and seen from nearer where they are among themselves', () => {
  const cast = 'momo: { kind: cat }\npochi: { kind: dog }\n'
  const { beside, of, isNearer, isSame } = told(cast, near) as Record<string, unknown>
  assert.deepEqual((beside as number[]).slice(0, 3), [100, 62, 72])
  assert.deepEqual(of, [100, 86])
  assert.deepEqual([isNearer, isSame], [true, true])
})

const hashes = `
  const { drawingHash } = await import(${from('comic/drawn-file.ts')})
  console.log(JSON.stringify(drawingHash()))`

test('drawings are made again when somebody changes their hair', () => {
  assert.notEqual(told('alice: { hair: long }\n', hashes), told('alice: { hair: short }\n', hashes))
})

test('a mistake in one place leaves everybody else where they are', () => {
  const keys = `
  const { cast: ownCast } = (await import(${from('site/own-files.ts')})).siteOwn
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
