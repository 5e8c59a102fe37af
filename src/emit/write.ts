import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { keptOrMade } from '../cache.ts'
import { workingOn } from '../working-on.ts'
import type { Artefact } from './artefact.ts'
import type { Ledger } from './ledger.ts'

export interface Written {
  /** Artefacts that had to be made. */
  readonly drawn: number
  /** Artefacts that were there from an earlier build. */
  readonly kept: number
}

/**
 * Puts all artefacts under a folder, making first what is missing. As many at a time as the machine has
 * processors, and none is held in memory once it is written. Nothing is shared with the kept files: what happens to
 * one of the two does not happen to the other. What the last site has already is taken from there.
 */
export async function writeArtefacts(
  artefacts: readonly Artefact[],
  folder: string,
  ledger: Pick<Ledger, 'note' | 'reuse'>,
): Promise<Written> {
  const queue = artefacts.values()
  const counts = { drawn: 0, kept: 0 }
  const folders = new Set<string>()
  const worker = async (): Promise<void> => {
    for (const { path, file, produce } of queue) {
      const [name, target, key] = [path.slice(1), join(folder, path), basename(file)]
      if (ledger.reuse(name, key)) {
        counts.kept++
        continue
      }
      const { bytes, isNew } = await workingOn(path, () => keptOrMade(file, produce))
      counts[isNew ? 'drawn' : 'kept']++
      if (!folders.has(dirname(target))) await mkdir(dirname(target), { recursive: true })
      folders.add(dirname(target))
      await writeFile(target, bytes)
      ledger.note(name, key)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return counts
}
