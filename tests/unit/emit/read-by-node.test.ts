import assert from 'node:assert/strict'
import { test } from 'node:test'
import { engineFile } from '../../../src/disk/places.ts'
import { isReadByNode, readByNode } from '../../../src/emit/read-by-node.ts'

const isRead = (file: string): boolean => isReadByNode(engineFile(file))

test('code that needs nothing of Astro is read by Node, drawing and lettering among it', () => {
  for (const file of ['src/stories/paging.ts', 'src/comic/panel/panel.ts', 'src/seo/head.ts'])
    assert.equal(isRead(file), true, file)
})

test('what Astro has to see is left to it, and so is all that leads there', () => {
  for (const file of [
    'src/pages/robots.txt.ts',
    'src/reading/library/load.ts',
    'src/components/list/list-routes.ts',
    'src/layouts/Page.astro',
    'src/styles/tokens.css',
    'yonkoma.config.ts',
    'node_modules/astro/dist/zod.js',
  ])
    assert.equal(isRead(file), false, file)
})

test('a page gets the values that Node has, and a browser the file itself', async () => {
  const [plugin] = readByNode() as readonly { load: (this: object, id: string) => Promise<string> | null }[]
  const load = (name: string) =>
    plugin?.load.call({ environment: { name } }, engineFile('src/stories/paging.ts'))
  assert.equal(load('client'), null)
  const text = (await load('ssr')) ?? ''
  const page = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { inPages: unknown }
  const { inPages } = await import('../../../src/stories/paging.ts')
  assert.equal(page.inPages, inPages)
})
