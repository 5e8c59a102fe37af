/** Files that things and places of a site's own are drawn in: `props/NAME.svg` and `scenes/NAME.svg`. */

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

/** What scripts call it; null where that cannot be the name of anything. */
export const artName = ({ base }: Pick<ArtFile, 'base'>): string | null =>
  /^([a-z](?:[a-z\d-]{0,38}[a-z\d])?)\.svg$/.exec(base)?.[1] ?? null
