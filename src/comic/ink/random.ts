/** Chance that comes out the same every time: a page drawn twice has the same bytes. */

/** Gives numbers from 0 up to 1, always the same ones for one seed. Mulberry32 over an FNV-1a hash. */
export function dice(seed: string): () => number {
  let state = hash(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function hash(text: string): number {
  let result = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    result = Math.imul(result ^ text.charCodeAt(index), 0x01000193)
  return result >>> 0
}
