/** A script in the fragment of an address, which browsers send to nobody. */

const start = '#script='

/** Characters that a script may have: what is longer was made by nobody who wrote four panels. */
const most = 100_000

/** @returns `#script=…`: deflated, in base64 for addresses */
export async function fragmentOf(script: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(script), new CompressionStream('deflate-raw'))
  const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('')
  return start + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/**
 * @returns null where a fragment has no script
 * @throws where it is damaged
 */
export async function scriptIn(fragment: string): Promise<string | null> {
  if (!fragment.startsWith(start)) return null
  const letters = atob(fragment.slice(start.length).replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
  const script = await through(bytes, new DecompressionStream('deflate-raw'))
  return new TextDecoder('utf-8', { fatal: true }).decode(script)
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value)
    length += part.value.length
    if (length <= most) continue
    await reader.cancel()
    throw new RangeError('Longer than any script')
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
