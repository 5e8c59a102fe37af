/** A content folder made of the good base and what lies over it, read as `check` reads it. */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Library } from '../../../src/reading/library/library.ts'
import '../own-cache.ts'

export const fixtures = join(import.meta.dirname, '../../fixtures')

const { proof } = await import('../../../src/desk/proof.ts')

const now = Date.parse('2026-11-23T00:00:00Z')

/** @param overlays folders laid over the base, in this order */
export async function libraryOf(...overlays: readonly string[]): Promise<Library> {
  const root = await mkdtemp(join(tmpdir(), 'yonkoma-content-'))
  const content = join(root, 'content')
  try {
    await cp(join(fixtures, 'base'), content, { recursive: true })
    for (const overlay of overlays) await lay(overlay, content)
    return await proof({ root, content, now })
  } finally {
    await rm(root, { recursive: true })
  }
}

/** What `without.txt` names, a file or folder a line, is taken away. */
async function lay(overlay: string, content: string): Promise<void> {
  await cp(overlay, content, { recursive: true })
  const without = await readFile(join(overlay, 'without.txt'), 'utf8').catch(() => '')
  for (const name of without.split('\n').filter((line) => line !== ''))
    await rm(join(content, name), { recursive: true })
}
