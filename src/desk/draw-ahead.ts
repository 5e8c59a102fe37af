/**
 * Draws in parallel what many stories need: a first build of a large site, or one after the drawing code has changed.
 * Workers put their drawings into the cache, where everybody else finds them; nothing is handed back.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { drawnFile } from '../comic/drawn-file.ts'
import type { Panel, Story } from '../stories/story.ts'
import type { DrawingTask } from './draw-worker.ts'
import { threadLoading } from './thread.ts'

/** Panels that a worker must have to be worth its start and its 100 MB. */
const worthAWorker = 120

/** Memory counts too. */
const mostWorkers = 4

/** @throws where a worker could not draw: our own mistake by then */
export async function drawAhead(stories: readonly Story[]): Promise<void> {
  const missing = await missingOf(tasksOf(stories))
  const count = Math.min(availableParallelism(), mostWorkers, Math.floor(missing.length / worthAWorker))
  if (count < 2) return
  await Promise.all(
    Array.from({ length: count }, (_, index) => worker(missing.filter((_task, at) => at % count === index))),
  )
}

const tasksOf = (stories: readonly Story[]): readonly DrawingTask[] =>
  stories.flatMap(({ editions }) =>
    Object.values(editions).flatMap(({ locale, comic }) =>
      comic.panels.flatMap((panel, index) => (isDrawn(panel) ? [{ panel, locale, number: index + 1 }] : [])),
    ),
  )

const isDrawn = ({ art }: Panel): boolean => art.kind === 'drawn'

async function missingOf(tasks: readonly DrawingTask[]): Promise<readonly DrawingTask[]> {
  const kept = await Promise.all(tasks.map(({ panel, ...position }) => drawnFile(panel, position).isKept()))
  return tasks.filter((_, index) => !kept[index])
}

/** MB; a drawing keeps 60. Where more is allowed, V8 lets rubbish lie until it is 300. */
export const mostHeap = 1024

const worker = (tasks: readonly DrawingTask[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./draw-worker.ts', import.meta.url), {
      workerData: tasks,
      resourceLimits: { maxOldGenerationSizeMb: mostHeap },
      ...threadLoading(),
    })
    thread.once('error', reject)
    thread.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('A drawing worker stopped'))))
  })
