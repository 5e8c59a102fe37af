import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Panel } from '../../../src/stories/story.ts'
import { edition, story } from '../stories/sample-story.ts'

const cache = await mkdtemp(join(tmpdir(), 'yonkoma-ahead-'))
process.env['YONKOMA_CACHE'] = cache
const { drawAhead } = await import('../../../src/desk/draw-ahead.ts')
after(() => rm(cache, { recursive: true, force: true }))

const panel = (words: string): Panel => ({
  art: {
    kind: 'drawn',
    script: { scene: 'plain', shot: 'medium', shotAt: null, cast: [], props: [], effects: [], sounds: [] },
  },
  caption: '',
  say: [{ speaker: 'v0', manner: 'say', cue: 'states', words }],
  sfx: [],
  labels: [],
  alt: '',
  place: { file: 'content/stories/outage/en.mdx', line: 20, column: 7 },
})

const stories = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    story({
      slug: `story-${index}`,
      editions: {
        en: edition('en', {
          comic: {
            title: '',
            panels: ['One', 'Two', 'Three', 'Four'].map((word) => panel(`${word} ${index}`)),
          },
        }),
      },
    }),
  )

const drawings = async (): Promise<readonly string[]> =>
  (await readdir(cache, { recursive: true })).filter((name) => name.endsWith('.svg'))

test('a few panels are left to those who ask for them: workers take longer to start', async () => {
  await drawAhead(stories(20))
  assert.deepEqual(await drawings(), [])
})

test('the panels of many stories are drawn by several workers, each panel once', async () => {
  await drawAhead(stories(60))
  assert.equal((await drawings()).length, 240)
})
