/**
 * `yonkoma/stories`: the same in a clone and in a package. Its types are those of `library/stories.ts`. A site is read in a
 * thread of its own, so that a program may be started anywhere and read several.
 */
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

/** A clone has the sources; in a package Node has to be told that files of ours are JavaScript. */
const isPackage = !existsSync(new URL('../src', import.meta.url))
const thread = new URL(`${isPackage ? '../engine/src' : '../src'}/desk/stories-thread.ts`, import.meta.url)
const execArgv = isPackage ? ['--import', new URL('plain.mjs', import.meta.url).href] : []

/** @type {typeof import('../src/library/stories.ts').readStories} */
export const readStories = (folder, { drafts = false } = {}) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData: { folder, drafts }, execArgv })
    worker.once('message', ({ read, refused }) => (read ? resolve(read) : reject(new Error(refused))))
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The site was left before it was read')))
  })
