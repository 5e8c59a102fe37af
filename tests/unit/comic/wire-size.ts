import { brotliCompressSync, constants } from 'node:zlib'

const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** Bytes of a text on the way to a reader, or more where even a quick compression fits: the best takes 20 times as long. */
export function wireSize(text: string, limit: number): number {
  const quick = brotliCompressSync(text, quickly).length
  return quick <= limit ? quick : brotliCompressSync(text).length
}
