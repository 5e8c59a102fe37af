/**
 * What the site adds to the words and drawings of the house: `content/cast.yaml`, `content/props/NAME.svg` and
 * `content/scenes/NAME.svg`. They are read as the settings are, before anything is judged: what is wrong with them is told
 * by `check`, see `reading/library/`.
 */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { around } from '../disk/around.ts'
import { type ArtFile, type ArtKind, artKinds, mostBytes, type Unread } from './own-art.ts'
import { castIn } from './own-cast.ts'

const { content } = around()

/** `cast.yaml` as it is written; empty where none can be read. */
export const ownCastText: string = textOf(join(content, 'cast.yaml'))

/** Every entry of both folders, in order. @param content absolute path */
export const artFiles = (content: string): readonly ArtFile[] =>
  artKinds.flatMap((kind) =>
    entriesOf(join(content, kind)).map((base) => ({ kind, base, bytes: bytesOf(content, kind, base) })),
  )

export const siteOwn = { cast: castIn(ownCastText), art: artFiles(content) }

/** The same as it is written now, for a process that outlives a change. */
export function readOwn(): { readonly castText: string; readonly art: readonly ArtFile[] } {
  return { castText: textOf(join(content, 'cast.yaml')), art: artFiles(content) }
}

/** Where all of it is, or would be. */
export const ownPlaces: readonly string[] = ['cast.yaml', ...artKinds].map((name) => join(content, name))

/** Stands for all that is drawn of them. */
export const ownArtText: string = JSON.stringify(
  siteOwn.art.map(({ kind, base, bytes }) => [
    kind,
    base,
    typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1'),
  ]),
)

function textOf(path: string): string {
  try {
    // A pipe would never end.
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : ''
  } catch {
    return ''
  }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return []
  }
}

/** What lies outside of all content is not read, whatever leads there. */
function bytesOf(content: string, kind: ArtKind, base: string): Uint8Array | Unread {
  try {
    const real = realpathSync(join(content, kind, base))
    if (!real.startsWith(realpathSync(content) + sep)) return 'link'
    const found = statSync(real)
    if (!found.isFile()) return 'not-a-file'
    return found.size > mostBytes[kind] ? 'huge' : readFileSync(real)
  } catch {
    return 'not-a-file'
  }
}
