/** The strips and cards of stories, drawn into a folder for those who review them. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readOrMake } from '../../cache.ts'
import { artefacts, type Library } from '../../emit/artefacts.ts'
import { pictureBytes } from '../../picture/bytes.ts'

export interface PictureOptions {
  readonly slugs: ReadonlySet<string>
  /** Absolute path of the project, where the authors' own pictures are found. */
  readonly root: string
  readonly out: string
}

/** @returns names of the files: `door.en.strip.png`, `door.en.card.png`; a strip of finished pictures has none */
export async function drawPictures(
  library: Library,
  { slugs, root, out }: PictureOptions,
): Promise<readonly string[]> {
  await mkdir(out, { recursive: true })
  const names: string[] = []
  for (const { path, file, produce } of artefacts(library, (picture, shown) =>
    pictureBytes(picture, root, shown),
  )) {
    const name = nameOf(path, slugs)
    if (name === null) continue
    await writeFile(join(out, name), await readOrMake(file, produce))
    names.push(name)
  }
  return names.toSorted()
}

/** `/ja/stories/door/strip.png` → `door.ja.strip.png`; null for everything else. */
function nameOf(path: string, slugs: ReadonlySet<string>): string | null {
  const [, japanese, slug = '', kind] = /^(\/ja)?\/stories\/([^/]+)\/(strip|card)\.png$/.exec(path) ?? []
  return kind !== undefined && slugs.has(slug) ? `${slug}.${japanese ? 'ja' : 'en'}.${kind}.png` : null
}
