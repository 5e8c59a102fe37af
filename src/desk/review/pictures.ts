/** The strips and cards of stories, drawn into a folder for those who review them. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readOrMake } from '../../cache.ts'
import { artefacts, type Library } from '../../emit/artefacts.ts'
import { pictureBytes } from '../../picture/bytes.ts'
import { cardPath, stripPath } from '../../urls/paths.ts'

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
  const wanted = picturesOf(library, slugs)
  const names: string[] = []
  for (const { path, file, produce } of artefacts(library, (picture, shown) =>
    pictureBytes(picture, root, shown),
  )) {
    const name = wanted.get(path)
    if (name === undefined) continue
    await writeFile(join(out, name), await readOrMake(file, produce))
    names.push(name)
  }
  return names.toSorted()
}

/** Names of the pictures by their paths on the site. */
const picturesOf = ({ stories }: Library, slugs: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map(
    stories
      .filter(({ slug }) => slugs.has(slug))
      .flatMap(({ slug, editions }) =>
        Object.values(editions).flatMap(({ locale }): [string, string][] => [
          [stripPath(locale, slug), `${slug}.${locale}.strip.png`],
          [cardPath(locale, slug), `${slug}.${locale}.card.png`],
        ]),
      ),
  )
