/** A content folder made of the good base and what lies over it, read as `check` reads it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Library } from '../../../src/reading/library/library.ts'
import { type Files, layContent } from '../../cases.ts'
import '../own-cache.ts'

const { proof } = await import('../../../src/desk/proof.ts')

const now = Date.parse('2026-11-23T00:00:00Z')

/** @param files laid over the base */
export async function libraryOf(files: Files = {}): Promise<Library> {
  const root = await mkdtemp(join(tmpdir(), 'yonkoma-content-'))
  const content = join(root, 'content')
  try {
    await layContent(files, content)
    return await proof({ root, content, now })
  } finally {
    await rm(root, { recursive: true })
  }
}
