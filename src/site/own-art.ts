/**
 * The things and places of the site's own: `content/props/NAME.svg` and `content/scenes/NAME.svg`. They are read as the
 * settings are, before anything is judged: what is wrong with them is told by `check`, see `reading/library/own-art.ts`.
 */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { around } from '../disk/around.ts'

export const artKinds = ['props', 'scenes'] as const
export type ArtKind = (typeof artKinds)[number]

/** Bytes: an editor's export of a good drawing has half of it. */
export const mostBytes: Readonly<Record<ArtKind, number>> = { props: 8000, scenes: 24_000 }

/** Why the bytes of a file are not there. */
export type Unread = 'huge' | 'link' | 'not-a-file'

export interface ArtFile {
  readonly kind: ArtKind
  /** As it lies in its folder: `harbour.svg`. */
  readonly base: string
  readonly bytes: Uint8Array | Unread
}

/** Every entry of both folders, in order. @param content absolute path */
export const artFiles = (content: string): readonly ArtFile[] =>
  artKinds.flatMap((kind) =>
    entriesOf(join(content, kind)).map((base) => ({ kind, base, bytes: bytesOf(content, kind, base) })),
  )

export const ownArtFiles: readonly ArtFile[] = artFiles(around().content)

/** What scripts call it; null where that cannot be the name of anything. */
export const artName = ({ base }: Pick<ArtFile, 'base'>): string | null =>
  /^([a-z](?:[a-z\d-]{0,38}[a-z\d])?)\.svg$/.exec(base)?.[1] ?? null

/** Stands for all that is drawn of them. */
export const ownArtText: string = JSON.stringify(
  ownArtFiles.map(({ kind, base, bytes }) => [
    kind,
    base,
    typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1'),
  ]),
)

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
