import { copyFile, link, mkdir, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { makeOnce } from '../cache.ts'
import { workingOn } from '../working-on.ts'
import type { Artefact } from './artefact.ts'

export interface Written {
  /** Artefacts that had to be made. */
  readonly drawn: number
  /** Artefacts that were there from an earlier build. */
  readonly kept: number
}

/**
 * Puts all artefacts under a folder, making first what is missing. As many at a time as the machine has
 * processors, and none is held in memory once it is written.
 */
export async function writeArtefacts(artefacts: readonly Artefact[], folder: string): Promise<Written> {
  const queue = artefacts.values()
  const counts = { drawn: 0, kept: 0 }
  const folders = new Set<string>()
  const worker = async (): Promise<void> => {
    for (const { path, file, produce } of queue) {
      const target = join(folder, path)
      const isNew = await workingOn(path, () => makeOnce(file, produce))
      counts[isNew ? 'drawn' : 'kept']++
      if (!folders.has(dirname(target))) await mkdir(dirname(target), { recursive: true })
      folders.add(dirname(target))
      await place(file, target)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return counts
}

/**
 * One file under two names, for no bytes are written then: 10,000 artefacts take one second and not seven. What
 * is already there is removed first; writing into it would change the kept file that it may be.
 */
async function place(file: string, target: string): Promise<void> {
  try {
    await link(file, target)
  } catch (error) {
    await rm(target, { force: true })
    if (isTaken(error)) await link(file, target)
    else await copyFile(file, target)
  }
}

/** Every other failure means that the two cannot be linked: two disks, or a file system without links. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'
