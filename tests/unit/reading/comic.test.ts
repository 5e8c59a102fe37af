/** A comic as it comes out of its files: drawn, in pictures of its author's own, or finished. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { fixtures } from '../../cases.ts'
import { cure } from '../words-of.ts'
import { libraryOf } from './library-of.ts'

const base = (path: string): Promise<string> => readFile(join(fixtures, 'base/stories', path), 'utf8')
const drawn = await base('door/en.mdx')
const drawnJapanese = await base('door/ja.mdx')
const finished = await base('remote/en.mdx')
const art = '    - art: ./panel.en.svg\n'
const own = finished.replace('  lettered: true\n  mood: worried\n', '')

async function storyWith(slug: string, files: Readonly<Record<string, string>>) {
  const paths = Object.entries(files).map(([name, content]) => [`stories/${slug}/${name}`, content])
  const { problems, stories } = await libraryOf(Object.fromEntries(paths))
  assert.deepEqual(problems, [])
  const story = stories.find((found) => found.slug === slug)
  assert.ok(story)
  return story
}

test('a drawn panel has its script, its words and its place, and the story has no mood', async () => {
  const { mood, card, editions } = await storyWith('door', {})
  const [first, second] = editions.en?.comic.panels ?? []
  assert.deepEqual([mood, card], [null, 3])
  assert.equal(first?.art.kind, 'drawn')
  assert.deepEqual(
    first.art.script.cast.map(({ who, x, pose }) => [who, x, pose]),
    [
      ['mika', 0.25, 'clutch'],
      ['pico', 0.75, null],
    ],
  )
  assert.deepEqual(first.place, { file: 'content/stories/door/en.mdx', line: 15, column: 7 })
  assert.deepEqual(second?.art.kind === 'drawn' && second.art.script.shot, 'close')
})

test('a translation shows what its original shows, in its own words', async () => {
  const props = '      props: [door center]\n'
  const { editions } = await storyWith('door', {
    'en.mdx': drawn
      .replace(props, '      props: [door, sign left]\n      labels: ["CLOSED\\nTODAY"]\n')
      .replace('sfx: [CLICK!]', 'sfx: [{ words: CLICK!, place: right }]'),
    'ja.mdx': drawnJapanese.replace('    - caption', '    - labels: ["本日\\n休業"]\n      caption'),
  })
  const { en, ja } = editions
  assert.deepEqual(
    ja?.comic.panels.map((panel) => panel.art),
    en?.comic.panels.map((panel) => panel.art),
  )
  assert.deepEqual(en?.comic.panels[0]?.labels, ['CLOSED\nTODAY'])
  assert.deepEqual(ja?.comic.panels[0]?.labels, ['本日\n休業'])
  assert.deepEqual(en?.comic.panels[2]?.sfx, ['CLICK!'])
  assert.deepEqual(ja?.comic.panels[2]?.sfx, ['カチッ'])
  assert.deepEqual(ja?.comic.panels[0]?.place, { file: 'content/stories/door/ja.mdx', line: 11, column: 7 })
})

test('a finished panel has its picture, and the story a mood', async () => {
  const { mood, editions } = await storyWith('remote', {})
  const panel = editions.en?.comic.panels[0]
  assert.equal(mood, 'worried')
  assert.equal(panel?.art.kind, 'finished')
  assert.match(panel.art.picture.name, /^panel\.en\.[0-9a-f]{8}\.svg$/)
  assert.deepEqual(panel.art.box, [0, 0, 100, 100])
})

test('a finished comic may be one tall picture, another in each language', async () => {
  const svg = await base('remote/panel.en.svg')
  const tall = finished.replace('  panels:\n', '  art: ./panel.en.svg\n  panels:\n')
  const { editions } = await storyWith('remote', {
    'en.mdx': tall.replaceAll(art, '    - box: [0, 0, 100, 25]\n'),
    'ja.mdx': drawnJapanese.replace('  panels:\n', '  art: ./strip.ja.svg\n  panels:\n'),
    'strip.ja.svg': svg,
  })
  const arts = [editions.en, editions.ja].map((edition) => edition?.comic.panels[3]?.art)
  assert.deepEqual(
    arts.map((found) => found?.kind === 'finished' && [found.picture.name.slice(0, 8), found.box[3]]),
    [
      ['panel.en', 25],
      ['strip.ja', 25],
    ],
  )
})

test('pictures of an author’s own say who stands where', async () => {
  const said = [
    '      anchors: { mika: { mouth: [27, 80], face: [13, 47, 24, 48] }, pico: { mouth: [70, 20] } }\n',
    '      avoid: [[88, 62, 8, 30]]\n      sfx: [BANG!, { words: FZZT!, place: left high }]\n',
  ]
  const { mood, editions } = await storyWith('remote', {
    'en.mdx': own.replace(art, `${art}${said.join('')}`),
    'ja.mdx': drawnJapanese.replace('    - caption', '    - sfx: [ドン, バチッ]\n      caption'),
  })
  const [en, ja] = [editions.en, editions.ja].map((edition) => edition?.comic.panels[0]?.art)
  assert.equal(mood, null)
  assert.equal(en?.kind, 'own')
  assert.deepEqual(en.anchors, [
    { who: 'mika', mouth: [27, 80], face: [13, 47, 24, 48] },
    { who: 'pico', mouth: [70, 20], face: null },
  ])
  assert.deepEqual([en.avoid, en.box], [[[88, 62, 8, 30]], [0, 0, 100, 100]])
  assert.deepEqual(
    en.sounds.map(({ x }) => x),
    [null, 0.25],
  )
  assert.deepEqual(ja, en)
})

test('one strip is cut into panels by their boxes', async () => {
  const strip = [0, 25, 50, 75].reduce(
    (text, top) => text.replace(art, `    - box: [0, ${top}, 100, 25]\n`),
    own.replace('  panels:\n', '  art: ./panel.en.svg\n  panels:\n'),
  )
  const { editions } = await storyWith('remote', { 'en.mdx': strip })
  assert.deepEqual(
    editions.en?.comic.panels.map((panel) => panel.art.kind === 'own' && panel.art.box[1]),
    [0, 25, 50, 75],
  )
})

test('drawn panels and pictures may stand in one comic', async () => {
  const { editions } = await storyWith('remote', { 'en.mdx': own.replace(art, '    - scene: office\n') })
  assert.deepEqual(
    editions.en?.comic.panels.map((panel) => panel.art.kind),
    ['drawn', 'own', 'own', 'own'],
  )
})

test('who forgets `lettered: true` is told in both editions', async () => {
  const { problems } = await libraryOf({
    'stories/remote/en.mdx': finished.replace('  lettered: true\n', ''),
    'stories/remote/ja.mdx': drawnJapanese.replace('    - caption', `${art}      caption`),
  })
  assert.deepEqual(
    problems.map((problem) => [
      problem.file.slice(-6),
      problem.rule,
      /write `lettered: true`/.test(cure(problem)),
    ]),
    [
      ['en.mdx', 'misplaced-key', true],
      ['ja.mdx', 'inherited-key', true],
    ],
  )
})

test('a translation is acted as the original punctuates it, not as it punctuates itself', async () => {
  const { editions } = await storyWith('door', {})
  const cues = (['en', 'ja'] as const).map((locale) =>
    editions[locale]?.comic.panels.map(({ say }) => say.map(({ cue }) => cue)),
  )
  assert.deepEqual(cues[1], cues[0])
  assert.ok(new Set(cues[0]?.flat()).size > 1)
})
