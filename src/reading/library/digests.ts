/** Digests of files by path, kept between runs, so that unchanged pictures are not read only to be recognised. */
import { cacheFile, keep, readKept } from '../../cache.ts'

interface Known {
  /** Size, times and number of the file when it was read. */
  readonly stamp: string
  readonly digest: string
}

export type Digests = Map<string, Known>

const file = cacheFile('stories', 'digests.json')

export async function loadDigests(): Promise<Digests> {
  const kept = await readKept(file)
  return new Map(kept ? (JSON.parse(new TextDecoder().decode(kept)) as [string, Known][]) : [])
}

export const saveDigests = (digests: Digests): Promise<void> =>
  keep(file, new TextEncoder().encode(JSON.stringify([...digests])))
