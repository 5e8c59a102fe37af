import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mediaType } from '../../../src/emit/artefact.ts'
import { artefacts } from '../../../src/emit/artefacts.ts'
import { galleryArtefacts } from '../../../src/emit/gallery.ts'
import { siteArtefacts } from '../../../src/emit/portraits.ts'
import { mayBeArtefact } from '../../../src/emit/serve.ts'
import { site } from '../../../src/site.ts'
import type { Panel, Picture, Topic } from '../../../src/stories/story.ts'
import { ownStylePath } from '../../../src/urls/paths.ts'
import { inBoth } from '../../site-languages.ts'
import { edition, story } from '../stories/sample-story.ts'

const pictureNamed = (name: string): Picture => ({
  name,
  file: `content/stories/outage/${name}`,
  width: 748,
  height: 482,
})

const withArt = (art: Panel['art']): Panel => ({
  art,
  caption: '',
  say: [],
  sfx: [],
  labels: [],
  alt: '',
  place: { file: 'content/stories/outage/en.mdx', line: 20, column: 7 },
})

/** A finished picture; a comic of these has a card with Pico, and neither a strip to keep nor crops. */
const panel = (name: string): Panel =>
  withArt({ kind: 'finished', picture: pictureNamed(name), box: [0, 0, 100, 100] })

const drawn = withArt({
  kind: 'drawn',
  script: { scene: 'plain', shot: 'medium', shotAt: null, cast: [], props: [], effects: [], sounds: [] },
})
const topic: Topic = {
  key: 'services',
  order: 0,
  name: inBoth({ en: 'Chat services', ja: 'チャットサービス' }),
  description: inBoth({ en: '', ja: '' }),
  also: [],
}
const topics = new Map([[topic.key, topic]])
const noBytes = async (): Promise<Uint8Array> => new Uint8Array()
const pathsOf = (...stories: readonly ReturnType<typeof story>[]): string[] =>
  artefacts({ stories, topics }, noBytes).map(({ path }) => path)

/** What the site has before its first story. */
const ofTheSite = [
  '/card.png',
  '/ja/card.png',
  '/icons/icon-192.png',
  '/icons/icon-512.png',
  '/icons/icon-maskable-192.png',
  '/icons/icon-maskable-512.png',
  '/icons/apple-touch-icon.png',
  '/favicon.ico',
]

test('a site without stories has the cards of its own pages, and its icons', () => {
  assert.deepEqual(pathsOf(), ofTheSite)
})

test('a story has a card and thumbnails in each language, its pictures, and the font of its Japanese headings', () => {
  const paths = pathsOf(
    story({
      editions: {
        en: edition('en', { comic: { title: 'The door', panels: [panel('panel-1.en.1a2b3c4d.svg')] } }),
        ja: edition('ja', { comic: { title: '扉', panels: [panel('panel-1.ja.5e6f7a8b.svg')] } }),
      },
    }),
  )
  assert.deepEqual(paths.slice(ofTheSite.length, -1), [
    '/pictures/outage/panel-1.en.1a2b3c4d.svg',
    '/stories/outage/card.png',
    '/stories/outage/strip.avif',
    '/stories/outage/strip-672.avif',
    '/pictures/outage/panel-1.ja.5e6f7a8b.svg',
    '/ja/stories/outage/card.png',
    '/ja/stories/outage/strip.avif',
    '/ja/stories/outage/strip-672.avif',
  ])
  assert.match(paths.at(-1) ?? '', /^\/fonts\/[0-9a-f]{16}\.woff2$/)
})

test('a drawn strip is four files, a picture to keep, and three crops that both languages share', () => {
  const comic = { title: 'The door', panels: [drawn, drawn, drawn, drawn] }
  const paths = pathsOf(story({ mood: null, editions: { en: edition('en', { comic }) } })).slice(
    ofTheSite.length,
  )
  assert.deepEqual(
    paths.map((path) => path.replace(/[0-9a-f]{8}\.svg$/, '*.svg')),
    [
      '/stories/outage/panel-16x9.png',
      '/stories/outage/panel-4x3.png',
      '/stories/outage/panel-1x1.png',
      '/pictures/outage/panel-1.en.*.svg',
      '/pictures/outage/panel-2.en.*.svg',
      '/pictures/outage/panel-3.en.*.svg',
      '/pictures/outage/panel-4.en.*.svg',
      '/stories/outage/card.png',
      '/stories/outage/strip.png',
      '/stories/outage/strip.avif',
      '/stories/outage/strip-672.avif',
    ],
  )
})

test('a part of a picture is a file of its own', () => {
  const art = {
    kind: 'finished',
    picture: pictureNamed('strip.1a2b3c4d.webp'),
    box: [0, 25, 100, 25],
  } as const
  const comic = { title: '', panels: [withArt(art)] }
  const paths = pathsOf(story({ editions: { en: edition('en', { comic }) } }))
  assert.ok(paths.includes('/pictures/outage/strip-0-25-100-25.1a2b3c4d.webp'))
})

test('a story in one language has nothing of the other', () => {
  const paths = pathsOf(story({ editions: { en: edition('en') } }))
  assert.deepEqual(paths, [
    ...ofTheSite,
    '/stories/outage/card.png',
    '/stories/outage/strip.avif',
    '/stories/outage/strip-672.avif',
  ])
})

test('pictures inside the text are files of the site too', () => {
  const picture = pictureNamed('door.9c8d7e6f.webp')
  const paths = pathsOf(story({ editions: { en: edition('en', { figures: [picture] }) } }))
  assert.ok(paths.includes('/pictures/outage/door.9c8d7e6f.webp'))
})

test('a picture that both languages share is one file', () => {
  const comic = { title: '', panels: [panel('panel-1.1a2b3c4d.webp')] }
  const paths = pathsOf(story({ editions: { en: edition('en', { comic }), ja: edition('ja', { comic }) } }))
  assert.equal(paths.filter((path) => path.startsWith('/pictures/')).length, 1)
})

test('naming everything draws nothing', () => {
  const refuse = (): Promise<Uint8Array> => assert.fail('A picture was made')
  artefacts({ stories: [story()], topics }, refuse)
})

test('a topic that does not exist is our own mistake by then', () => {
  assert.throws(() => pathsOf(story({ topic: 'weather' })), /weather/)
})

test('files are served as what they are', () => {
  assert.equal(mediaType('/ja/card.png'), 'image/png')
  assert.equal(mediaType('/pictures/outage/panel-1.en.1a2b3c4d.svg'), 'image/svg+xml; charset=utf-8')
  assert.equal(mediaType('/fonts/0123456789abcdef.woff2'), 'font/woff2')
  assert.equal(mediaType('/pictures/outage/notes.bin'), 'application/octet-stream')
})

test('the development server looks for every path that a build writes', () => {
  const paths = [
    ...pathsOf(story({ slug: 'outage' })),
    ...[...siteArtefacts(site), ...galleryArtefacts()].map(({ path }) => path),
    ownStylePath('3fa92c1b'),
  ]
  assert.deepEqual(
    paths.filter((path) => !mayBeArtefact.test(path)),
    [],
  )
})
