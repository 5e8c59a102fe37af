/**
 * The thread in which `yonkoma/stories` reads a site: everything in it takes the site's folder for its own, wherever the
 * program that asked was started. So nothing of ours may be loaded before that is said.
 */
import { resolve } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

export interface StoriesCall {
  readonly folder: string
  readonly drafts: boolean
}

const { folder, drafts } = workerData as StoriesCall
const world = globalThis as { [key: symbol]: string | undefined }
world[Symbol.for('yonkoma.site')] = resolve(folder)

const { siteAnswer } = await import('./stories-answer.ts')
parentPort?.postMessage(await siteAnswer(folder, drafts))
