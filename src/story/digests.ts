/** Digests of files by path, kept between runs, so that unchanged pictures are not read only to be recognised. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { cacheFile } from '../cache.ts'

interface Known {
  /** Size, times and number of the file when it was read. */
  readonly stamp: string
  readonly digest: string
}

export type Digests = Map<string, Known>

const file = cacheFile('stories', 'digests.json')

export async function loadDigests(): Promise<Digests> {
  const text = await readFile(file, 'utf8').catch(() => '[]')
  return new Map(parse(text))
}

/** A half-written file is worth no more than none. */
function parse(text: string): [string, Known][] {
  try {
    return JSON.parse(text) as [string, Known][]
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

export async function saveDigests(digests: Digests): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify([...digests]))
}
