import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mediaType } from '../../../src/emit/artefact.ts'
import { artefacts } from '../../../src/emit/artefacts.ts'
import type { Panel, Topic } from '../../../src/story/story.ts'
import { edition, story } from '../story/sample-story.ts'

const panel = (name: string): Panel => ({
  picture: { name, file: `content/stories/outage/${name}`, width: 748, height: 482 },
  caption: '',
  say: [],
  sfx: [],
  alt: '',
})
const topic: Topic = {
  key: 'services',
  order: 0,
  name: { en: 'Chat services', ja: 'チャットサービス' },
  description: { en: '', ja: '' },
}
const topics = new Map([[topic.key, topic]])
const noBytes = async (): Promise<Uint8Array> => new Uint8Array()
const pathsOf = (...stories: readonly ReturnType<typeof story>[]): string[] =>
  artefacts({ stories, topics }, noBytes).map(({ path }) => path)

test('a site without stories has the cards of its own pages', () => {
  assert.deepEqual(pathsOf(), ['/card.png', '/ja/card.png'])
})

test('a story has a card in each language, its pictures, and the font of its Japanese headings', () => {
  const paths = pathsOf(
    story({
      editions: {
        en: edition('en', { comic: { title: 'The door', panels: [panel('panel-1.en.1a2b3c4d.svg')] } }),
        ja: edition('ja', { comic: { title: '扉', panels: [panel('panel-1.ja.5e6f7a8b.svg')] } }),
      },
    }),
  )
  assert.deepEqual(paths.slice(2, -1), [
    '/pictures/outage/panel-1.en.1a2b3c4d.svg',
    '/stories/outage/card.png',
    '/pictures/outage/panel-1.ja.5e6f7a8b.svg',
    '/ja/stories/outage/card.png',
  ])
  assert.match(paths.at(-1) ?? '', /^\/fonts\/[0-9a-f]{16}\.woff2$/)
})

test('a story in one language has nothing of the other', () => {
  const paths = pathsOf(story({ editions: { en: edition('en') } }))
  assert.deepEqual(paths, ['/card.png', '/ja/card.png', '/stories/outage/card.png'])
})

test('pictures inside the text are files of the site too', () => {
  const { picture } = panel('door.9c8d7e6f.webp')
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
  assert.equal(mediaType('/pictures/outage/panel-1.en.1a2b3c4d.svg'), 'image/svg+xml')
  assert.equal(mediaType('/fonts/0123456789abcdef.woff2'), 'font/woff2')
  assert.throws(() => mediaType('/pictures/outage/notes.txt'), /notes\.txt/)
})
