/** Bytes with a checksum after them, which also stands for the name under which they are kept. */
import { crc32 } from 'node:zlib'

const mark = Buffer.from('yonkoma1')

export function sealed(bytes: Uint8Array, name: string): Uint8Array {
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(sumOf(bytes, name))
  return Buffer.concat([bytes, mark, sum])
}

/** What was sealed under this name; null where a bit of it has changed. */
export function unsealed(file: Buffer, name: string): Uint8Array | null {
  const end = file.length - mark.length - 4
  if (end < 0 || !file.subarray(end, -4).equals(mark)) return null
  const bytes = file.subarray(0, end)
  return file.readUInt32LE(file.length - 4) === sumOf(bytes, name) ? bytes : null
}

const sumOf = (bytes: Uint8Array, name: string): number => crc32(bytes, crc32(name))
