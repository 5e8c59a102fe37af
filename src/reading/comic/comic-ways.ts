/**
 * The ways in which a comic comes to its pictures, and the keys that belong to each of them:
 *
 *   drawn      scene, shot, cast, props, fx, labels      the way without a key of its own
 *   own        art, box, anchors, avoid                  a picture without words; balloons are set on it
 *   finished   art, box                                  `lettered: true`: a picture with its words in it
 *
 * One comic may have drawn and own panels. `art` may be written once for all panels, at the comic itself.
 */
export type Way = 'drawn' | 'own' | 'finished'

/** What decides the way, read alike from judged and from raw words. */
export interface ComicKeys {
  readonly lettered?: unknown
  readonly art?: unknown
}

export function wayOf(comic: ComicKeys, panel: Pick<ComicKeys, 'art'>): Way {
  if (comic.lettered === true) return 'finished'
  return comic.art === undefined && panel.art === undefined ? 'drawn' : 'own'
}
