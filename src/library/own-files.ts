/** The files of a publication's own, as they are handed to the library. */
import type { Own } from '../site/own.ts'
import { artKinds } from '../site/own-art.ts'
import { castIn } from '../site/own-cast.ts'

export interface OwnFiles {
  /** Text of a `cast.yaml`. */
  readonly cast?: string
  /** SVG files by their names without `.svg`, as they would be in `content/props/` and `content/scenes/`. */
  readonly props?: Readonly<Record<string, string>>
  readonly scenes?: Readonly<Record<string, string>>
}

/** The same for the same files: figures are made once for each, and handed in with every letter that is typed. */
export function ownOf(files: OwnFiles): Own {
  const known = made.get(files) ?? (last && isSame(last.files, files) ? last.own : null)
  if (known) return known
  const encoder = new TextEncoder()
  const own: Own = {
    cast: castIn(files.cast ?? ''),
    art: artKinds.flatMap((kind) =>
      Object.entries(files[kind] ?? {}).map(([name, svg]) => ({
        kind,
        base: `${name}.svg`,
        bytes: encoder.encode(svg),
      })),
    ),
  }
  made.set(files, own)
  last = { files, own }
  return own
}

const made = new WeakMap<OwnFiles, Own>()

let last: { readonly files: OwnFiles; readonly own: Own } | null = null

const isSame = (a: OwnFiles, b: OwnFiles): boolean =>
  a.cast === b.cast && a.props === b.props && a.scenes === b.scenes
