/** Good stories of which one has the comic of `tests/fixtures/comics/<rule>/comic.yaml`, in its original alone. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Library } from '../../../src/reading/library/library.ts'
import { fixtures, libraryOf } from './library-of.ts'

const comics = join(fixtures, 'comics')

/** Names of rules. */
export const comicFixtures = async (): Promise<string[]> => (await readdir(comics)).toSorted()

export async function comicLibrary(rule: string): Promise<Library> {
  const comic = await readFile(join(comics, rule, 'comic.yaml'), 'utf8')
  const good = await readFile(join(fixtures, 'base/stories/remote/en.mdx'), 'utf8')
  const overlay = await mkdtemp(join(tmpdir(), 'yonkoma-comic-'))
  try {
    const folder = join(overlay, 'stories/remote')
    await mkdir(folder, { recursive: true })
    await writeFile(
      join(folder, 'en.mdx'),
      good.replace(/^comic:\n(?: .*\n)+/m, () => comic),
    )
    return await libraryOf(overlay)
  } finally {
    await rm(overlay, { recursive: true })
  }
}
