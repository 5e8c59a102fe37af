import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { runOnChange } from '../../../src/desk/watch.ts'

const place = await mkdtemp(join(tmpdir(), 'yonkoma-watch-'))
after(() => rm(place, { recursive: true }))

/** A watched folder whose runs are let go one by one. */
async function watched(name: string, only?: string) {
  const folder = join(place, name)
  await mkdir(join(folder, 'stories/door'), { recursive: true })
  const ended = new AbortController()
  const began = new EventTarget()
  const gates: (() => void)[] = []
  const run = (): Promise<void> =>
    new Promise((resolve) => {
      gates.push(resolve)
      began.dispatchEvent(new Event('run'))
    })
  const next = (): Promise<unknown> => once(began, 'run')
  const first = next()
  const over = runOnChange([folder], run, {
    signal: ended.signal,
    quiet: 20,
    ...(only !== undefined && { only: [join(folder, only)] }),
  })
  await first
  return {
    write: (text: string) => writeFile(join(folder, 'stories/door/en.mdx'), text),
    save: (name: string) => writeFile(join(folder, name), 'a change'),
    leave: (name: string) => writeFile(join(folder, 'stories/door', name), 'mine'),
    /** As vim and VS Code save: another file takes the name. */
    replace: async () => {
      await writeFile(join(folder, 'stories/door/.en.mdx.new'), 'a change')
      await rename(join(folder, 'stories/door/.en.mdx.new'), join(folder, 'stories/door/en.mdx'))
    },
    addStory: () => mkdir(join(folder, 'stories/window')),
    removeStory: () => rm(join(folder, 'stories/window'), { recursive: true }),
    next,
    runs: () => gates.length,
    finish: () => gates.at(-1)?.(),
    end: () => {
      ended.abort()
      return over
    },
  }
}

test('it runs at once, and again when a file in a folder below changes', async () => {
  const desk = await watched('once')
  desk.finish()
  const second = desk.next()
  await desk.write('a change')
  await second
  desk.finish()
  await desk.end()
  assert.equal(desk.runs(), 2)
})

test('of one file only its own changes count', async () => {
  const desk = await watched('only', 'strip.yaml')
  desk.finish()
  await desk.save('other.yaml')
  await desk.write('a change')
  await pause(150)
  assert.equal(desk.runs(), 1)
  const second = desk.next()
  await desk.save('strip.yaml')
  await second
  desk.finish()
  await desk.end()
  assert.equal(desk.runs(), 2)
})

test('changes during a run lead to one run more', async () => {
  const desk = await watched('queue')
  const second = desk.next()
  await desk.write('one')
  await desk.write('two')
  assert.equal(desk.runs(), 1)
  desk.finish()
  await second
  desk.finish()
  await desk.end()
  assert.equal(desk.runs(), 2)
})

test('it ends when it is told to, after the run that is under way', async () => {
  const desk = await watched('end')
  const over = desk.end()
  desk.finish()
  await over
  assert.equal(desk.runs(), 1)
})

test('a folder that is not there cannot be watched', async () => {
  const { signal } = new AbortController()
  await assert.rejects(
    runOnChange([join(place, 'nowhere')], () => Promise.resolve(), { signal }),
    /ENOENT/,
  )
})

test('a save by renaming is a change, the second time too, and so are new folders and those that are gone', async () => {
  const desk = await watched('rename')
  for (const change of [desk.replace, desk.replace, desk.addStory, desk.replace, desk.removeStory]) {
    const next = desk.next()
    desk.finish()
    await change()
    await next
  }
  desk.finish()
  await desk.end()
  assert.equal(desk.runs(), 6)
})

test('files that editors keep for themselves are no change', async () => {
  const desk = await watched('swap')
  const next = desk.next()
  desk.finish()
  for (const name of ['.en.mdx.swp', 'en.mdx~', '4913', 'Thumbs.db']) await desk.leave(name)
  await desk.write('a change')
  await next
  desk.finish()
  await desk.end()
  assert.equal(desk.runs(), 2)
})
