/** Pictures into a folder of our own, where those of other strips and stories stay. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { around } from '../../disk/around.ts'
import { markFolder, ownFolder } from '../../disk/own-folder.ts'
import { isSite } from '../../disk/places.ts'
import type { PictureFile } from './pictures.ts'

/** Where there is no site, nobody has stories. */
function storyFolders(): readonly string[] {
  const { content } = around()
  return [content, join(content, 'stories')]
}

/**
 * Each is written over the one before it, so that whoever looks at it sees it change. What an earlier run made of the same
 * strips and this one did not goes.
 * @param out as it was typed
 * @param written called after each
 * @throws Refusal where something would be lost
 */
export async function intoFolder(
  out: string,
  files: readonly PictureFile[],
  written: (file: PictureFile) => void,
): Promise<void> {
  const folder = ownFolder(out, {
    what: 'drawings',
    ...(isSite
      ? { example: 'npm run draw -- door --out drawings' }
      : { example: 'yonkoma draw strip.yaml --out drawings', allows: storyFolders() }),
  })
  await mkdir(folder, { recursive: true })
  markFolder(folder)
  for (const file of files) {
    await writeFile(join(folder, file.name), await file.draw())
    written(file)
  }
  const names = new Set(files.map(({ name }) => name))
  const strips = new Set(files.map(({ strip }) => strip))
  for (const name of await readdir(folder))
    if (!names.has(name) && strips.has(stripIn(name) ?? '')) await rm(join(folder, name))
}

/** Whose picture a file is, by its name; null where it is none of ours. */
const stripIn = (name: string): string | null =>
  /^(.+)\.(?:panel-\d|page-\d+|strip)(?:\.[\w-]+)+\.(?:svg|png)$/.exec(name)?.[1] ?? null
