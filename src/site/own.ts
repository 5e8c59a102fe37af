/**
 * What a publication adds to the words and drawings of the house. A site has the same as long as its engine runs, that of
 * its folder; the library (`src/library/`) is handed one with every call, and in it `own-files.ts` is `own-none.ts`.
 */
import type { ArtFile } from './own-art.ts'
import type { OwnMember } from './own-cast.ts'
import { siteOwn } from './own-files.ts'

export interface Own {
  /** By the name that scripts know them by. */
  readonly cast: ReadonlyMap<string, OwnMember>
  readonly art: readonly ArtFile[]
}

let current: Own = siteOwn

/** Whatever `act` asks for is asked of this publication. It may not wait for anything: nobody else would know. */
export function withOwn<T>(own: Own, act: () => T): T {
  const before = current
  current = own
  try {
    return act()
  } finally {
    current = before
  }
}

/** After a change of its files, everybody who goes on asks this publication. */
export function useOwn(own: Own): void {
  current = own
}

/** What is made from a publication's own, once for each. */
export function perOwn<T>(make: (own: Own) => T): () => T {
  const made = new WeakMap<Own, { readonly value: T }>()
  return () => {
    const known = made.get(current) ?? { value: make(current) }
    made.set(current, known)
    return known.value
  }
}
